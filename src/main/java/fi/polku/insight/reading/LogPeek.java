package fi.polku.insight.reading;

import java.util.List;

/**
 * The beginning of a log that is a table.
 *
 * @param rows the first of them, without the headings
 */
public record LogPeek(List<String> headings, List<List<String>> rows) {

	/** Whether the heading is known to say this. */
	public boolean isGuess(LogColumn column, String heading) {
		return this.headings.stream()
			.filter((one) -> LogColumn.of(one).filter(column::equals).isPresent())
			.findFirst()
			.filter(heading::equals)
			.isPresent();
	}

}
