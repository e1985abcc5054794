package fi.polku.insight.onecase;

import java.time.Instant;
import java.util.List;

/**
 * A decision by a table of rules.
 *
 * @param element the step that asked
 * @param version of the table
 * @param chosen what people decided of what was proposed
 * @param hidden behind a protection order: that a table was asked, nothing it knew
 */
public record TracedDecision(Instant at, String key, String name, int version, String model, String element,
		List<Fact> inputs, List<Fact> outputs, List<Rule> rules, List<Choice> chosen, boolean hidden) {

	/** The same without what it was made of and what came of it. */
	TracedDecision bare() {
		return new TracedDecision(this.at, this.key, this.name, this.version, this.model, this.element, List.of(),
				List.of(), List.of(), List.of(), true);
	}

	/**
	 * The same as whoever may not read health answers sees it.
	 * @param words what stands in the place of what tells of health
	 */
	TracedDecision withoutHealth(String words) {
		return new TracedDecision(this.at, this.key, this.name, this.version, this.model, this.element,
				this.inputs.stream().map((it) -> it.without(words)).toList(),
				this.outputs.stream().map((it) -> it.without(words)).toList(),
				this.rules.stream().map((it) -> it.sensitive() ? new Rule(0, null, null, true) : it).toList(),
				this.chosen, this.hidden);
	}

	/**
	 * A value by its name, both in words.
	 *
	 * @param sensitive whether it tells of health
	 */
	public record Fact(String variable, String name, String value, boolean sensitive) {

		Fact without(String words) {
			return this.sensitive ? new Fact(this.variable, this.name, words, true) : this;
		}
	}

	/**
	 * A row of the table that hit.
	 *
	 * @param row from 1
	 * @param source what it rests on, in Finnish, as it stands in the table
	 * @param sensitive whether it looks at what tells of health
	 */
	public record Rule(int row, String id, String source, boolean sensitive) {
	}

	/**
	 * What somebody chose where the table proposed something.
	 *
	 * @param reason why another
	 */
	public record Choice(String name, String proposed, String chosen, boolean other, String reason, String who,
			Instant at, String step) {
	}
}
