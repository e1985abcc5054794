package fi.polku.ownpath;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import fi.polku.casefile.Cases;
import fi.polku.casefile.Plans;
import fi.polku.client.Protection;
import fi.polku.client.Protections;
import fi.polku.journeys.TestJourney;
import fi.polku.link.MadeLink;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The plan as the client reads and answers it; nothing of it without the code. */
class OwnPathPlanTests extends OwnPathTest {

	@Autowired
	Plans plans;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Protections protections;

	@Autowired
	Cases cases;

	@Test
	void withoutTheCode_nothingIsTold() throws Exception {
		var made = link(planSent().caseNumber());

		this.browser.perform(get(path(made)))
			.andExpect(status().isOk())
			.andExpect(header().string("Cache-Control", containsString("no-store")))
			.andExpect(content().string(not(containsString("suunnitelma"))))
			.andExpect(content().string(not(containsString("Kokeilija"))));
		for (var act : new String[] { "/contact", "/withdraw", "/feedback" }) {
			this.browser.perform(get(path(made) + act)).andExpect(content().string(containsString("name=\"code\"")));
			this.browser.perform(post(path(made) + act).param("words", "x").with(csrf()))
				.andExpect(content().string(containsString("name=\"code\"")));
		}
		this.browser.perform(post(path(made) + "/accept").with(csrf())).andExpect(status().isNotFound());
		this.browser.perform(post(path(made)).param("code", "nonono").with(csrf()))
			.andExpect(status().isUnprocessableEntity());
		this.browser.perform(get("/my-path/unknown")).andExpect(status().isNotFound());
	}

	@Test
	void plan_isReadWithoutClassesAndAccepted() throws Exception {
		var journey = planSent();
		var made = link(journey.caseNumber());
		var session = opened(made);

		show(made, session).andExpect(content().string(containsString("Oma työ keittiössä")))
			.andExpect(content().string(containsString("Hyväksyn suunnitelman")))
			.andExpect(content().string(not(containsString("withSupport"))))
			.andExpect(content().string(not(containsString("Tuella työhön"))))
			.andExpect(content().string(not(containsString("Tuen tarve"))));
		this.browser.perform(post(path(made) + "/accept").session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made)));
		assertThat(journey.instance()).isWaitingAt("gateway_planSent");
		accept(journey, made, session);

		assertThat(journey.instance()).isEnded().hasPassed("planAgreed");
		var record = this.records.latest(journey.caseNumber(), "planAnswered").orElseThrow();
		assertThat(record.source()).isEqualTo("client");
		assertThat(record.recordedBy()).isEqualTo("client");
	}

	@Test
	void plan_isWishedOtherwise() throws Exception {
		var journey = planSent();
		var made = link(journey.caseNumber());
		var session = opened(made);

		this.browser.perform(post(path(made) + "/wishes").session(session).with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("error-words")));
		this.browser
			.perform(post(path(made) + "/wishes").param("words", "Lyhyempi päivä").session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made)));

		assertThat(journey.instance()).isWaitingAt("draftPlan");
		accept(journey, made, session);
		assertThat(journey.instance()).isWaitingAt("draftPlan");
	}

	@Test
	void planDraftedAnew_theOneReadBeforeIsNotAccepted() throws Exception {
		var journey = planSent();
		var made = link(journey.caseNumber());
		var session = opened(made);
		var before = draft(journey);
		this.browser.perform(post(path(made) + "/wishes").param("words", "Toisin").session(session).with(csrf()));
		journey.complete("draftPlan", "planOutcome", "services", "wantsTraining", true, "goals", "Kokiksi")
			.complete("agreePlan", "acceptance", "link")
			.run("sendPlanLink");

		this.browser.perform(post(path(made) + "/accept").param("draft", before).session(session).with(csrf()));
		assertThat(journey.instance()).isWaitingAt("gateway_planSent");
		show(made, session).andExpect(content().string(containsString("value=\"" + draft(journey) + "\"")));
		accept(journey, made, session);

		assertThat(journey.instance()).isEnded().hasPassed("planAgreed");
	}

	@Test
	void behindAnOrder_aPlanThatIsNotShownIsNotAnswered() throws Exception {
		var journey = planSent();
		var made = link(journey.caseNumber());
		var session = opened(made);
		this.protections.check(this.cases.get(journey.caseNumber()).clientId(),
				new Protection(true, LocalDate.of(2026, 1, 8), "client", null));

		show(made, session).andExpect(content().string(not(containsString("Oma työ keittiössä"))))
			.andExpect(content().string(not(containsString("/accept"))))
			.andExpect(content().string(not(containsString(draft(journey)))));
		accept(journey, made, session);
		this.browser.perform(post(path(made) + "/wishes").param("words", "Toisin").session(session).with(csrf()));

		assertThat(journey.instance()).isWaitingAt("gateway_planSent");
		assertThat(this.records.latest(journey.caseNumber(), "planAnswered")).isEmpty();
	}

	@Test
	void services_areCalledAsTheirModels() throws Exception {
		var journey = planSent();
		var made = link(journey.caseNumber());
		var session = opened(made);
		accept(journey, made, session);
		var plan = this.plans.of(journey.caseNumber()).get(0);
		this.plans.record(journey.caseNumber(), plan.recordId(), List.of("multiService", "noLongerThere"), "link",
				plan.acceptedOn());
		this.jdbc.sql(Files.readString(Path.of("src/main/resources/db/migration/V54__plan_services.sql"))).update();

		show(made, session).andExpect(content().string(containsString("Monialainen")))
			.andExpect(content().string(not(containsString("multiService"))))
			.andExpect(content().string(not(containsString("noLongerThere"))));
	}

	private String draft(TestJourney journey) {
		return this.records.latest(journey.caseNumber(), "draftPlan").orElseThrow().id().toString();
	}

	private void accept(TestJourney journey, MadeLink made, MockHttpSession session) throws Exception {
		this.browser.perform(post(path(made) + "/accept").param("draft", draft(journey)).session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made)));
	}

}
