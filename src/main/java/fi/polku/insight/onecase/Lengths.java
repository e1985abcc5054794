package fi.polku.insight.onecase;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Lengths of time in words to the second, so that what stands in a table adds up; a
 * working day has eight hours.
 */
@Component("lengths")
public class Lengths {

	private static final long MINUTE = 60;

	private static final long HOUR = 60 * MINUTE;

	private final CaseWords words;

	Lengths(CaseWords words) {
		this.words = words;
	}

	public String calendar(long seconds) {
		return parts(seconds, 24 * HOUR, "day");
	}

	public String working(long seconds) {
		return parts(seconds, 8 * HOUR, "workingDay");
	}

	private String parts(long seconds, long day, String name) {
		var parts = new ArrayList<String>();
		add(parts, seconds / day, name);
		add(parts, seconds % day / HOUR, "hour");
		add(parts, seconds % HOUR / MINUTE, "minute");
		add(parts, seconds % MINUTE, "second");
		return parts.isEmpty() ? this.words.text("insight.case.part.minute", 0) : String.join(" ", parts);
	}

	private void add(List<String> parts, long count, String name) {
		if (count > 0) {
			parts.add(this.words.text("insight.case.part." + name, count));
		}
	}

}
