package fi.polku.demo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Appointments;
import fi.polku.process.CaseNumber;
import fi.polku.process.EngineTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;

import static java.util.Comparator.comparing;

/** One working day in Mallila: who begins, what falls due, what is done, who leaves. */
class DemoDay {

	private static final Logger log = LoggerFactory.getLogger(DemoDay.class);

	private static final String INTERVIEW = "holdInitialInterview";

	private static final int ROUNDS = 40;

	private static final int HANDS = 4;

	private final JdbcClient jdbc;

	private final EngineTime engineTime;

	private final Appointments appointments;

	private final Stories stories;

	private final Beginnings beginnings;

	private final Replies replies;

	private final Acts acts;

	private final Closing closing;

	private final Pace pace;

	private final StoryDays days;

	private final Executor hands = Executors.newFixedThreadPool(HANDS, (work) -> {
		var thread = new Thread(work, "demo-hand");
		thread.setDaemon(true);
		return thread;
	});

	private final AtomicInteger faults = new AtomicInteger();

	DemoDay(JdbcClient jdbc, EngineTime engineTime, Appointments appointments, Stories stories, Beginnings beginnings,
			Replies replies, Acts acts, Closing closing, Pace pace, StoryDays days) {
		this.jdbc = jdbc;
		this.engineTime = engineTime;
		this.appointments = appointments;
		this.stories = stories;
		this.beginnings = beginnings;
		this.replies = replies;
		this.acts = acts;
		this.closing = closing;
		this.pace = pace;
		this.days = days;
	}

	/** How many acts were refused so far. */
	int faults() {
		return this.faults.get();
	}

	/**
	 * Lives the day: the clients begin, then whoever has something to do today does it,
	 * each case apart from the others. On the last day nothing of the past is left to do.
	 * @param reference the last working day, from which the open cases count back
	 */
	void live(LocalDate today, LocalDate reference, List<Story> beginning) {
		together(beginning, this.beginnings::begin);
		var answers = this.replies.on(today);
		var ending = Set.copyOf(this.stories.endingOn(today));
		var busy = new TreeSet<>(comparing(CaseNumber::value));
		busy.addAll(answers.keySet());
		busy.addAll(ending);
		busy.addAll(this.engineTime.casesDue());
		OpenWork.all(this.jdbc)
			.stream()
			.filter((task) -> isTime(task, today, reference))
			.map(OpenWork::caseNumber)
			.forEach(busy::add);
		together(busy, (number) -> {
			this.engineTime.runDueJobs(number);
			var told = answers.getOrDefault(number, List.of());
			told.forEach((event) -> attempt(() -> tell(number, event)));
			work(number, today, reference, !told.isEmpty());
			if (ending.contains(number)) {
				this.closing.close(number, this.stories.of(number).orElseThrow());
			}
		});
	}

	private void tell(CaseNumber caseNumber, String event) {
		this.acts.tell(caseNumber, event, this.stories.of(caseNumber).orElseThrow(), false);
	}

	/** One after the other what is due, and what that leads to. */
	private void work(CaseNumber caseNumber, LocalDate today, LocalDate reference, boolean somethingHappened) {
		Set<String> attempted = new HashSet<>();
		boolean goesOn = somethingHappened;
		for (int round = 0; round < ROUNDS; round++) {
			boolean moved = goesOn && this.engineTime.runDueJobs(caseNumber) > 0;
			var tasks = OpenWork.of(caseNumber, this.jdbc)
				.stream()
				.filter((task) -> isTime(task, today, reference) && attempted.add(task.taskId()))
				.toList();
			tasks.forEach((task) -> attempt(() -> act(task, this.stories.of(caseNumber).orElseThrow())));
			if (tasks.isEmpty() && !moved) {
				return;
			}
			goesOn = true;
		}
	}

	/** Several at a time, each of another case. */
	private <T> void together(Collection<T> all, Consumer<T> act) {
		all.stream()
			.map((one) -> CompletableFuture.runAsync(() -> attempt(() -> act.accept(one)), this.hands))
			.toList()
			.forEach(CompletableFuture::join);
	}

	private void act(OpenWork task, Story story) {
		boolean isMissed = INTERVIEW.equals(task.step()) && !story.isStaged() && story.roll("misses", 11) == 0
				&& this.appointments.of(task.caseNumber()).stream().noneMatch((it) -> "missed".equals(it.state()));
		if (!isMissed || !this.acts.tell(task.caseNumber(), "clientDidNotCome", story, false)) {
			this.acts.complete(task, story, false);
		}
	}

	private boolean isTime(OpenWork task, LocalDate today, LocalDate reference) {
		return this.stories.of(task.caseNumber()).filter((story) -> isTime(task, story, today, reference)).isPresent();
	}

	private boolean isTime(OpenWork task, Story story, LocalDate today, LocalDate reference) {
		if (story.isStaged()) {
			return isStaged(task, story.staging(), today, reference);
		}
		if ("closeCase".equals(task.step())) {
			return false;
		}
		if (today.equals(reference)) {
			return true;
		}
		var meeting = INTERVIEW.equals(task.step()) ? this.appointments.current(task.caseNumber(), INTERVIEW) : null;
		return (meeting != null && meeting.isPresent()) ? !today.isBefore(Helsinki.dateOf(meeting.get().startsAt()))
				: this.pace.isTime(task.step(), task.begun(), today, story);
	}

	private boolean isStaged(OpenWork task, Staging staging, LocalDate today, LocalDate reference) {
		if (staging.stops().contains(task.step())) {
			return false;
		}
		var day = staging.acts().get(task.step());
		return day == null || !today.isBefore(this.days.workingDaysBefore(reference, day));
	}

	private void attempt(Runnable act) {
		try {
			act.run();
		}
		catch (RuntimeException ex) {
			this.faults.incrementAndGet();
			log.error("an act of the demo history was refused", ex);
		}
	}

}
