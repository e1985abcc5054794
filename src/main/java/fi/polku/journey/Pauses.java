package fi.polku.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.calendar.DeadlinePauses;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Pauses of cases: the clocks that the rules allow stop, and the tasks' due dates move
 * with them.
 */
@Component
class Pauses {

	private final JdbcClient jdbc;

	private final DeadlinePauses deadlines;

	private final Journeys journeys;

	private final Trail trail;

	Pauses(JdbcClient jdbc, DeadlinePauses deadlines, Journeys journeys, Trail trail) {
		this.jdbc = jdbc;
		this.deadlines = deadlines;
		this.journeys = journeys;
		this.trail = trail;
	}

	/** Begins a pause, or moves the end of the one that runs. */
	void pause(CaseNumber caseNumber, String reason, LocalDate from, LocalDate until) {
		var running = running(caseNumber);
		if (running.isPresent()) {
			this.jdbc.sql("update case_pause set until_day = :until where id = :id")
				.param("until", until)
				.param("id", running.get().id())
				.update();
			move(caseNumber, (int) ChronoUnit.DAYS.between(running.get().until(), until));
			return;
		}
		this.jdbc.sql("""
				insert into case_pause (id, case_number, reason, from_day, until_day)
				values (:id, :case, :reason, :from, :until)
				""")
			.param("id", UUID.randomUUID())
			.param("case", caseNumber.value())
			.param("reason", reason)
			.param("from", from)
			.param("until", until)
			.update();
		move(caseNumber, (int) ChronoUnit.DAYS.between(from, until));
		this.trail.did("case.paused", "guidance", "journeyPaused", caseNumber, List.of());
	}

	/**
	 * Ends the pause; days that were expected and not used go back to the clocks, days
	 * over are given.
	 */
	void resume(CaseNumber caseNumber, LocalDate on) {
		running(caseNumber).ifPresent((pause) -> {
			this.jdbc.sql("update case_pause set ended_day = :on where id = :id")
				.param("on", on)
				.param("id", pause.id())
				.update();
			move(caseNumber, (int) ChronoUnit.DAYS.between(pause.until(), on));
			this.trail.did("case.resumed", "guidance", "journeyPaused", caseNumber, List.of());
		});
	}

	private void move(CaseNumber caseNumber, int days) {
		for (var moved : this.deadlines.pause(caseNumber.value(), days)) {
			this.journeys.moveDue(moved.taskId(), moved.due().dueAt());
		}
	}

	private Optional<Running> running(CaseNumber caseNumber) {
		return this.jdbc.sql("select id, until_day from case_pause where case_number = :case and ended_day is null")
			.param("case", caseNumber.value())
			.query(Pauses::read)
			.optional();
	}

	private static Running read(ResultSet row, int number) throws SQLException {
		return new Running(row.getObject("id", UUID.class), row.getObject("until_day", LocalDate.class));
	}

	private record Running(UUID id, LocalDate until) {
	}

}
