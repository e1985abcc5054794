package fi.polku.retention;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.calendar.MovableClock;
import fi.polku.casefile.Cases;
import fi.polku.client.Clients;
import fi.polku.client.Consents;
import fi.polku.client.Contact;
import fi.polku.journeys.TestJourneys;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Nothing of an erased client stands anywhere, and the figures are as they were. */
@PolkuTest
@ExtendWith(OutputCaptureExtension.class)
class ErasureTests {

	private static final List<String> FIGURES = List.of("lead-times", "survival", "steps", "waiting", "flows",
			"variants", "deadlines", "outcomes", "outcomes/groups?by=service", "follow-up", "overrides",
			"wip?from=2026-01-01&to=2034-01-01",
			"versions?aFrom=2025-01-01&aTo=2025-12-31&bFrom=2026-01-01&bTo=2027-12-31");

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Retentions retentions;

	@Autowired
	ErasureOfTime erasure;

	@Autowired
	Cases cases;

	@Autowired
	Clients clients;

	@Autowired
	Consents consents;

	@Autowired
	Users users;

	@Autowired
	MovableClock clock;

	@Autowired
	TestBrowser browser;

	ErasedJourneys journeys;

	Planted planted;

	@BeforeEach
	void begin(@Autowired TestJourneys journeys, @Autowired AutowireCapableBeanFactory beans) {
		this.journeys = new ErasedJourneys(journeys, this.clients, this.cases);
		this.planted = beans.createBean(Planted.class);
		if (this.users.find("erasure-auditor").isEmpty()) {
			this.users.add(new Person("erasure-auditor", "Tarkastaja", Set.of(Role.AUDITOR), "own", null, null),
					"polku-demo");
		}
	}

	@AfterEach
	void time() {
		this.clock.reset();
		this.jdbc.sql("delete from waste where definition_id = 'intake:1'").update();
	}

	@Test
	void erased_nothingIsFoundAnywhere_figuresStay(CapturedOutput log) throws Exception {
		for (int i = 0; i < 5; i++) {
			this.journeys.end(this.journeys.begin(this.journeys.aCase(this.journeys.neighbour(), "VOITTO", null)));
		}
		var code = ErasedJourneys.code();
		var client = this.journeys.client(Planted.LAST, code);
		var number = lived(client);
		var everywhere = new Everywhere(this.jdbc,
				List.of(Planted.LAST, Planted.WORDS, Planted.PHONE, Planted.EMAIL, "Qzwkuja", code.value()));
		until("2033-01-15");
		this.retentions.countAll();
		this.retentions.show();
		until("2033-02-20");
		var before = figures();

		assertThat(everywhere.places()).contains("client.last_name", "client_case.reason", "case_record.answers",
				"note.text", "document.content", "outgoing.body", "mailbox.body", "personal_link.partner",
				"link_answer.words", "draft.answers", "task_question.answer", "appointment.reason", "visit.words",
				"saved_view.words", "saved_view.name", "waste.line", "improvement_card_field.value",
				"improvement_card_change.new_value", "audit_sample_opening.words", "audit_sample_note.note",
				"deadline.reason", "idempotency.answer", "benefit_row.sealed", "benefit_fault.detail",
				"erasure_request.reason", "retention_hold.words", "trail_value.new_value", "act_hi_comment.message_",
				"act_hi_attachment.name_", "act_ge_bytearray.bytes_", "act_hi_varinst.text_",
				"act_hi_incident.incident_msg_", "case_pause.reason");
		assertThat(this.erasure.erase(client)).isEqualTo(new ErasureOfTime.Erased(1, true));

		assertThat(everywhere.places()).isEmpty();
		assertThat(everywhere.files(Path.of(System.getProperty("user.dir"), "target", "polku-test-data"))).isEmpty();
		assertThat(everywhere.isIn(log.getAll())).isFalse();
		assertThat(figures()).isEqualTo(before);
		assertThat(this.jdbc.sql("select count(*) from trail where cases @> array[:case]::text[]")
			.param("case", number.value())
			.query(Integer.class)
			.single()).isPositive();
	}

	/** A journey to its end, with the client's words in every channel. */
	private CaseNumber lived(UUID client) {
		var number = this.journeys.aCase(client, "VOITTO", Planted.WORDS);
		var journey = this.journeys.begin(number);
		this.clients.changeContact(client,
				new Contact(Planted.PHONE + "1", Planted.EMAIL, "Qzwkuja 8", "24101", "SALO", "email"), "fi",
				Planted.WORDS);
		this.consents.record(client, "employers", true, number.value(), "kokeilija");
		var task = journey.task("draftPlan").getId();
		this.planted.everywhere(number, client, task, "kokeilija");
		this.planted.engine(journey.instance().getId(), task);
		this.journeys.end(journey);
		this.planted.draft(task, "kokeilija");
		return number;
	}

	private void until(String day) {
		this.clock.set(Instant.parse(day + "T10:00:00Z"));
	}

	private TreeMap<String, String> figures() throws Exception {
		var told = new TreeMap<String, String>();
		for (var figure : FIGURES) {
			told.put(figure, answer("/api/insight/" + figure));
		}
		told.put("facts", answer("/api/insight/facts/check"));
		told.put("log", answer("/api/event-log?format=csv"));
		return told;
	}

	private String answer(String path) throws Exception {
		var answer = this.browser.as("erasure-auditor", get(path)).andReturn();
		if (answer.getRequest().isAsyncStarted()) {
			answer.getAsyncResult(Duration.ofMinutes(1).toMillis());
		}
		assertThat(answer.getResponse().getStatus()).as(path + answer.getResponse().getContentAsString())
			.isEqualTo(200);
		return answer.getResponse().getContentAsString();
	}

}
