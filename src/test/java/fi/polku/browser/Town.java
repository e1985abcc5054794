package fi.polku.browser;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fi.polku.calendar.MovableClock;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a browser test needs beside the pages: people who may sign in, time that moves,
 * and the automatic steps that the job executor would take.
 */
@TestComponent
public class Town {

	public static final String PASSWORD = "polku-demo";

	private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

	private static int people;

	private final Users users;

	private final MovableClock clock;

	private final ProcessEngine engine;

	private final JdbcClient jdbc;

	private final List<String> here = new ArrayList<>();

	Town(Users users, MovableClock clock, ProcessEngine engine, JdbcClient jdbc) {
		this.users = users;
		this.clock = clock;
		this.engine = engine;
		this.jdbc = jdbc;
	}

	/**
	 * A new person of the municipality. A coordinator is the first to get new cases, for
	 * nobody has fewer.
	 */
	String person(String name, Role... roles) {
		var username = "aa-%s-%d".formatted(name.toLowerCase(), ++people);
		this.users.add(new Person(username, name + " Esimerkki", Set.of(roles), "own", null, null), PASSWORD);
		this.here.add(username);
		return username;
	}

	/** Stops the time, local in Finland: {@code 2026-09-01T09:00}. */
	void timeIs(String local) {
		this.clock.set(LocalDateTime.parse(local).atZone(HELSINKI).toInstant());
	}

	/** Takes the case's automatic steps and timers that are due, until none is. */
	void work(String caseNumber) {
		for (var job = due(caseNumber); job.isPresent(); job = due(caseNumber)) {
			this.engine.getManagementService().executeJob(job.get().getId());
		}
	}

	/** When the case's open appointment begins, local in Finland. */
	LocalDateTime appointmentOf(String caseNumber) {
		return this.jdbc.sql("""
				select starts_at from appointment
				where case_number = :case and state in ('booked', 'confirmed') order by starts_at desc limit 1
				""")
			.param("case", caseNumber)
			.query(java.sql.Timestamp.class)
			.single()
			.toInstant()
			.atZone(HELSINKI)
			.toLocalDateTime();
	}

	/** Whether the case went through the automatic step. */
	boolean hasPassed(String caseNumber, String step) {
		return this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber)
			.list()
			.stream()
			.anyMatch((one) -> this.engine.getHistoryService()
				.createHistoricActivityInstanceQuery()
				.processInstanceId(one.getId())
				.activityId(step)
				.finished()
				.count() > 0);
	}

	/** The cases whose turn in the invitation queue the person gave. */
	List<String> drawnBy(String username) {
		return this.jdbc.sql("select case_number from invitation where drawn_by = :user")
			.param("user", username)
			.query(String.class)
			.list();
	}

	/** The guidance that began when the person of the case was invited. */
	String guidanceAfter(String caseNumber) {
		return this.jdbc.sql("select journey_case from invitation where case_number = :case")
			.param("case", caseNumber)
			.query(String.class)
			.single();
	}

	/** Lets time run again; the people of this test get no more cases. */
	void rest() {
		this.clock.reset();
		this.here.forEach((username) -> this.jdbc.sql("update app_user set active = false where username = :username")
			.param("username", username)
			.update());
		this.here.clear();
	}

	Instant now() {
		return this.clock.instant();
	}

	private Optional<Job> due(String caseNumber) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber)
			.list()
			.stream()
			.flatMap((one) -> this.engine.getManagementService()
				.createJobQuery()
				.processInstanceId(one.getId())
				.executable()
				.list()
				.stream())
			.findFirst();
	}

}
