package fi.polku.hostile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;

import fi.polku.calendar.Helsinki;
import fi.polku.journeys.TestJourney;
import fi.polku.process.CaseNumber;

import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/** What is done beside the steps of a case: meetings, questions, letters, a fault. */
record ProtectedActs(ProtectedTest test) {

	private static final AtomicInteger MEETINGS = new AtomicInteger();

	/** Of which the client is told where it is, and reminded. */
	void meeting(CaseNumber number, Followed who) {
		var at = Helsinki.dateTimeOf(Instant.now())
			.truncatedTo(ChronoUnit.HOURS)
			.plusDays(10)
			.plusHours(MEETINGS.incrementAndGet());
		try {
			var answer = this.test.site
				.as(ProtectedTest.HOLDER,
						MockMvcRequestBuilders.post("/cases/{number}/appointments/new", number)
							.param("kind", "talk")
							.param("startsAt", at.toString())
							.param("minutes", "30")
							.param("means", "place")
							.param("place", who.word() + "lan kirjasto")
							.param("remind", "true")
							.param("anyway", at + "/30"))
				.andReturn()
				.getResponse();
			assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A task that is left, in the hands of a colleague who was asked about the client.
	 */
	void ask(CaseNumber number, Followed who) {
		var task = this.test.jdbc
			.sql("select task_id from work_item where case_number = :case and step = 'agreeSearchSupport'")
			.param("case", number.value())
			.query(String.class)
			.single();
		this.test.engine.getTaskService().setAssignee(task, ProtectedTest.HOLDER);
		var answer = this.test.post(ProtectedTest.HOLDER, "/api/work-items/" + task + "/questions",
				"{\"colleague\":\"%s\",\"question\":\"Tunnetko %ssen?\"}".formatted(ProtectedTest.ADVISER, who.word()));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	/** Letters wait to be printed. */
	void printed(CaseNumber number) {
		this.test.jdbc.sql("update outgoing set state = 'to_print' where case_number = :case and channel = 'letter'")
			.param("case", number.value())
			.update();
	}

	/** A job of the case that has failed for good, as an incident. */
	void stuck(TestJourney journey) {
		var jobs = this.test.engine.getManagementService();
		var job = this.test.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(journey.caseNumber().value())
			.list()
			.stream()
			.flatMap((one) -> jobs.createJobQuery().processInstanceId(one.getId()).timers().list().stream())
			.findFirst()
			.orElseThrow();
		jobs.setJobRetries(job.getId(), 0);
	}

}
