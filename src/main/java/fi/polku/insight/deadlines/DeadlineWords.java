package fi.polku.insight.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.insight.deadlines.DeadlineReport.Rule;
import fi.polku.insight.page.FilterNames;
import fi.polku.insight.page.Words;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** What is said of deadlines, in the reader's language. */
@Component("deadlineWords")
class DeadlineWords {

	private final Words words;

	private final FilterNames names;

	private final Fmt fmt;

	DeadlineWords(Words words, FilterNames names, Fmt fmt) {
		this.words = words;
		this.names = names;
		this.fmt = fmt;
	}

	String of(String key, Object... values) {
		return this.words.of("insight.deadlines." + key, values);
	}

	/** The name of the task that the rule binds; several tasks may have one rule. */
	public String rule(String rule, List<String> steps) {
		var ids = new ArrayList<>(List.of(rule));
		ids.addAll(steps);
		return ids.stream()
			.map((id) -> this.names.step(null, id))
			.filter((name) -> !ids.contains(name))
			.findFirst()
			.orElse(rule);
	}

	/** The same with its ground where several are about the same task. */
	String rule(Rule one, List<Rule> all) {
		var name = rule(one.rule(), one.steps());
		return (all.stream().filter((other) -> rule(other.rule(), other.steps()).equals(name)).count() == 1) ? name
				: name + ": " + ground(one.ground(), one.lawReference());
	}

	/** In the place of a number that is not told. */
	String hidden() {
		return this.words.of("insight.figure.hidden");
	}

	/** For a table: the number, or that it is not told. */
	Object orHidden(Integer value) {
		return (value != null) ? value : this.words.of("insight.figure.hiddenCell");
	}

	public String state(String code) {
		return of("state." + code);
	}

	public String cause(String code) {
		return of("cause." + code);
	}

	public String ground(String ground, String reference) {
		return "LAW".equals(ground) ? reference : of("promise");
	}

	/** {@code 4 työpäivää}. */
	public String length(int amount, String unit, String kindOfDay) {
		return this.fmt.duration(amount, "months".equals(unit) ? "month" : kind(kindOfDay));
	}

	/** As {@code workingDay} of {@code workingDays}. */
	static String kind(String kindOfDay) {
		return switch (kindOfDay) {
			case "workingDays" -> "workingDay";
			case "weekdays" -> "weekday";
			default -> "day";
		};
	}

	/** Why a day did not count. */
	public String why(String code) {
		return of("day." + code.substring(code.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
	}

	/** What a group of the sort is called. */
	String group(String sort, String key) {
		if (key.isEmpty()) {
			return this.words.of("insight.deadlines.none");
		}
		return switch (sort) {
			case "step" -> this.names.step(null, key);
			case "segment" -> this.names.segment(key);
			case "programme" -> this.names.programme(key);
			case "team", "area" -> this.names.place(sort, key);
			case "month" -> this.fmt.month(key + "-01");
			default -> key;
		};
	}

}
