package fi.polku.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import fi.polku.demo.Progress.Stage;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The history of Mallila, lived day by day from the first client's beginning to today.
 * One that was interrupted goes on from its last day.
 */
class History {

	private final DemoState state;

	private final FinnishCalendar calendar;

	private final Stories stories;

	private final OpenCases openCases;

	private final DemoDay day;

	private final HistoryTime time;

	private final OnwardImprovement improvement;

	private final DemoMoney money;

	private final JdbcClient jdbc;

	private final Clock real;

	private volatile boolean stopped;

	History(DemoState state, FinnishCalendar calendar, Stories stories, OpenCases openCases, DemoDay day,
			HistoryTime time, OnwardImprovement improvement, DemoMoney money, JdbcClient jdbc, Clock real) {
		this.state = state;
		this.calendar = calendar;
		this.stories = stories;
		this.openCases = openCases;
		this.day = day;
		this.time = time;
		this.improvement = improvement;
		this.money = money;
		this.jdbc = jdbc;
		this.real = real;
	}

	boolean isMade() {
		return this.state.beginOrGoOn(Helsinki.today(this.real)).isDone();
	}

	/**
	 * Makes what is missing.
	 * @return how many acts were refused
	 */
	int make(Consumer<Progress> watcher) {
		var today = Helsinki.today(this.real);
		var made = this.state.beginOrGoOn(today);
		var reference = workingDayUpTo(made.countedFrom());
		var all = new ArrayList<>(cohort(made.countedFrom()));
		all.addAll(this.openCases.counting(reference));
		var first = all.stream().map(Story::start).min(LocalDate::compareTo).orElseThrow();
		if (made.until() == null) {
			this.improvement.foundOn(first);
		}
		var from = (made.until() != null) ? made.until().plusDays(1) : first;
		this.stories.resume(all.stream().filter((story) -> story.start().isBefore(from)).toList());
		for (var date = from; !this.stopped && !date.isAfter(today); date = date.plusDays(1)) {
			if (this.calendar.isWorkingDay(date)) {
				live(date, reference, all);
				watcher.accept(progress(first, date, today));
			}
		}
		if (!this.stopped) {
			arrange(made.countedFrom());
			this.jdbc.sql("analyze").update();
			this.state.done();
		}
		return this.day.faults();
	}

	/** Stops after the day that is being lived; the next start goes on from there. */
	void stop() {
		this.stopped = true;
	}

	void live(LocalDate date, LocalDate reference, List<Story> all) {
		this.time.begin(date, this.real.instant());
		this.improvement.live(date, reference);
		this.money.live(date, reference);
		this.day.live(date, reference, all.stream().filter((story) -> story.start().equals(date)).toList());
		this.state.lived(date);
	}

	private void arrange(LocalDate today) {
		this.stories.all().forEach((number, story) -> {
			if (story.isStaged()) {
				this.openCases.arrange(number, story, today);
			}
		});
	}

	private List<Story> cohort(LocalDate countedFrom) {
		var members = Table.read("demo/voima-cohort.csv").stream().map(Member::of).toList();
		return new CohortShift(this.calendar).shifted(members, countedFrom).stream().map(Story::of).toList();
	}

	private LocalDate workingDayUpTo(LocalDate day) {
		return this.calendar.isWorkingDay(day) ? day : workingDayUpTo(day.minusDays(1));
	}

	private static Progress progress(LocalDate first, LocalDate date, LocalDate today) {
		var all = Math.max(1, ChronoUnit.DAYS.between(first, today));
		return new Progress(Stage.MAKING, (int) (100 * ChronoUnit.DAYS.between(first, date) / all));
	}

}
