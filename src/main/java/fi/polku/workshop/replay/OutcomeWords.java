package fi.polku.workshop.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

import fi.polku.workshop.change.DecisionTables;
import fi.polku.workshop.draft.ModelFiles;

/** Outcomes and facts in words, by the texts of the draft. */
public final class OutcomeWords {

	private final String decision;

	private final Properties texts;

	private final Map<String, String> codes;

	/**
	 * The words of a decision.
	 * @param codes words of codes for which the table has none
	 */
	OutcomeWords(ModelFiles files, String decision, String language, Map<String, String> codes) {
		this.decision = decision;
		this.codes = codes;
		this.texts = DecisionTables.texts(files, language);
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
		return this.texts.getProperty(this.decision + "." + variable, variable);
	}

	private String value(String variable, String value) {
		return value.isEmpty() ? "–" : this.texts.getProperty(this.decision + "." + variable + "." + value,
				this.codes.getOrDefault(value, value));
	}

}
