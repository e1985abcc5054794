package fi.polku.workshop.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

import fi.polku.workshop.change.AnswerWords;
import fi.polku.workshop.change.DecisionTables;
import fi.polku.workshop.draft.ModelFiles;

/**
 * Outcomes and facts in words: by the texts of the draft, in Finnish by the headings of
 * its table and, as for facts, by the forms that show them.
 */
public final class OutcomeWords {

	private final String decision;

	private final Properties texts;

	private final Map<String, String> titles;

	private final AnswerWords answers;

	OutcomeWords(ModelFiles files, String decision, String language, AnswerWords answers) {
		this.decision = decision;
		this.texts = DecisionTables.texts(files, language);
		this.answers = answers;
		this.titles = DecisionTables.of(files)
			.stream()
			.filter((table) -> table.id().equals(decision))
			.flatMap((table) -> table.columns().stream())
			.collect(Collectors.toMap((column) -> InputNames.toldBy(column.asks()).orElse(column.asks()),
					(column) -> column.title(), (one, other) -> one));
	}

	/** Rows of values, in the order of the outputs; "–" where no row hit. */
	public String of(List<List<String>> rows, List<String> outputs) {
		var told = rows.stream().map((row) -> {
			var words = new ArrayList<String>();
			for (int i = 0; i < row.size(); i++) {
				words.add(value(outputs.get(i), row.get(i)));
			}
			return String.join(", ", words);
		}).collect(Collectors.joining(" / "));
		return told.isEmpty() ? "–" : told;
	}

	/** Facts by their names. */
	public String of(Map<String, Object> facts) {
		return facts.entrySet()
			.stream()
			.map((one) -> name(one.getKey()) + ": " + value(one.getKey(), Objects.toString(one.getValue(), "–")))
			.collect(Collectors.joining("; "));
	}

	/** What a variable is called. */
	public String name(String variable) {
		return this.texts.getProperty(this.decision + "." + variable, this.titles.getOrDefault(variable, variable));
	}

	private String value(String variable, String value) {
		if (value.isEmpty()) {
			return "–";
		}
		var text = this.texts.getProperty(this.decision + "." + variable + "." + value);
		return (text != null) ? text : this.answers.of(variable, value).orElse(value);
	}

}
