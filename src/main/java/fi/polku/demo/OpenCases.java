package fi.polku.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import fi.polku.calendar.Deadlines;
import fi.polku.calendar.Due;
import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Appointments;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import fi.polku.worklist.Tasks;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The people whose guidance goes on, so that whoever signs in finds work: the first
 * people of the bundled list of 2026, whom its import will know.
 */
class OpenCases {

	private final StoryDays days;

	private final Deadlines deadlines;

	private final Appointments appointments;

	private final Journeys journeys;

	private final Tasks tasks;

	private final Acts acts;

	private final Actors actors;

	private final JdbcClient jdbc;

	OpenCases(StoryDays days, Deadlines deadlines, Appointments appointments, Journeys journeys, Tasks tasks, Acts acts,
			Actors actors, JdbcClient jdbc) {
		this.days = days;
		this.deadlines = deadlines;
		this.appointments = appointments;
		this.journeys = journeys;
		this.tasks = tasks;
		this.acts = acts;
		this.actors = actors;
		this.jdbc = jdbc;
	}

	List<Story> counting(LocalDate reference) {
		return Table.read("demo/open-cases.csv").stream().map((row) -> story(row, reference)).toList();
	}

	private Story story(Table.Row row, LocalDate reference) {
		var began = row.orNull("searchBegan");
		return new Story(new PersonalIdentityCode(row.get("code")), row.get("last"), row.get("first"),
				before(reference, row.get("start")), null, "", row.get("source"), Integer.parseInt(row.get("days")),
				"VOITTO", (began != null) ? before(reference, began) : null, Staging.of(row));
	}

	private LocalDate before(LocalDate reference, String workingDays) {
		return this.days.workingDaysBefore(reference, Integer.parseInt(workingDays));
	}

	/**
	 * Hands the tasks out and sets the day's meetings, as they stand on the day given.
	 */
	void arrange(CaseNumber caseNumber, Story story, LocalDate today) {
		var staging = story.staging();
		var lead = this.actors.named("lead");
		for (var task : OpenWork.of(caseNumber, this.jdbc)) {
			if (staging.stops().contains(task.step())) {
				this.acts.mayBeTold(task, story);
				if (staging.assignee() != null) {
					this.acts.as(lead, () -> this.tasks.assign(task.taskId(), staging.assignee(), lead));
				}
				if (staging.due() != null) {
					this.acts.as(lead, () -> due(task, dueDay(today, staging.due())));
				}
				if (staging.meetingAt() != null) {
					this.acts.as(lead, () -> meet(task, staging, today));
				}
			}
		}
	}

	private LocalDate dueDay(LocalDate today, int workingDays) {
		return (workingDays < 0) ? this.days.workingDaysBefore(today, -workingDays)
				: this.days.workingDaysAfter(today, workingDays);
	}

	/** Where today is no working day, the days cannot be counted as they should be. */
	private Due due(OpenWork task, LocalDate day) {
		var due = this.deadlines.ofTask(task.taskId()).orElseThrow().due();
		if (!due.dueOn().equals(day)) {
			var moved = new Due(due.rule(), due.ground(), due.lawReference(), due.countedFrom(), due.term(),
					due.pauses(), due.calendarVersion(), day);
			this.deadlines.replace(task.taskId(), moved);
			this.journeys.moveDue(task.taskId(), moved.dueAt());
		}
		return due;
	}

	private boolean meet(OpenWork task, Staging staging, LocalDate today) {
		this.appointments.mark(task.caseNumber(), task.step(), "moved");
		return this.appointments
			.book(task.caseNumber(), task.step(), staging.assignee(),
					Helsinki.at(today, LocalTime.of(staging.meetingAt(), 0)), null)
			.isPresent();
	}

}
