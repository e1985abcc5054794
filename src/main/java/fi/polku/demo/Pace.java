package fi.polku.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import fi.polku.calendar.FinnishCalendar;

/** How long people take for a task: the file {@code demo/pace.txt}. */
class Pace {

	private final Map<String, int[]> days = new HashMap<>();

	private final FinnishCalendar calendar;

	Pace(FinnishCalendar calendar) {
		this.calendar = calendar;
		for (var line : Table.lines("demo/pace.txt")) {
			var parts = line.split(" = ");
			var range = parts[1].strip().split("\\.\\.");
			this.days.put(parts[0].strip(), new int[] { Integer.parseInt(range[0]), Integer.parseInt(range[1]) });
		}
	}

	/** Whether a task of the step, begun on a day, is done by the other. */
	boolean isTime(String step, LocalDate begun, LocalDate today, Story story) {
		var range = this.days.getOrDefault(step + (story.goesOnward() ? "@onward" : ""),
				this.days.getOrDefault(step, this.days.get("*")));
		int wait = range[0] + story.roll("pace" + step + begun, range[1] - range[0] + 1);
		return this.calendar.workingDaysBetween(begun, today) >= wait;
	}

}
