package fi.polku.insight.page;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An axis of a chart.
 *
 * @param name what it tells, with its unit
 * @param type value, time (instants as milliseconds) or category
 * @param categories of a category axis, in the reader's language
 * @param format of its numbers: number, percent (a share between 0 and 1) or date
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Axis(String name, String type, List<String> categories, String format) {

	public static Axis number(String name) {
		return new Axis(name, "value", null, "number");
	}

	public static Axis share(String name) {
		return new Axis(name, "value", null, "percent");
	}

	public static Axis time(String name) {
		return new Axis(name, "time", null, "date");
	}

	public static Axis categories(String name, List<String> categories) {
		return new Axis(name, "category", List.copyOf(categories), "number");
	}

}
