package fi.polku.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fi.polku.calendar.FinnishCalendar;

/** Days as the answers name them: {@code day+7}, {@code end-10}. */
class StoryDays {

	private static final Pattern WRITTEN = Pattern.compile("(day|end)([+-]\\d+)");

	private static final int OPEN_CASES_GO_ON = 90;

	private final FinnishCalendar calendar;

	StoryDays(FinnishCalendar calendar) {
		this.calendar = calendar;
	}

	/** The day that the text names; empty where it is another text. */
	Optional<LocalDate> read(String text, Story story, Scene scene) {
		Matcher written = WRITTEN.matcher(text);
		if (!written.matches()) {
			return Optional.empty();
		}
		int days = Integer.parseInt(written.group(2));
		return Optional.of("end".equals(written.group(1)) ? beforeEnd(-days, story, scene)
				: (days > 0) ? working(scene.today().plusDays(days)) : scene.today().plusDays(days));
	}

	/** So many days before guidance ends, but not before today. */
	LocalDate beforeEnd(int days, Story story, Scene scene) {
		var day = end(story, scene).minusDays(days);
		return day.isBefore(scene.today()) ? scene.today() : day;
	}

	LocalDate end(Story story, Scene scene) {
		return (story.end() != null) ? story.end() : scene.today().plusDays(OPEN_CASES_GO_ON);
	}

	LocalDate working(LocalDate day) {
		return this.calendar.workingDayFrom(day);
	}

	LocalDate workingDaysBefore(LocalDate day, int count) {
		var before = day;
		for (int left = count; left > 0;) {
			before = before.minusDays(1);
			left -= this.calendar.isWorkingDay(before) ? 1 : 0;
		}
		return before;
	}

	LocalDate workingDaysAfter(LocalDate day, int count) {
		var after = day;
		for (int left = count; left > 0; left--) {
			after = working(after.plusDays(1));
		}
		return after;
	}

}
