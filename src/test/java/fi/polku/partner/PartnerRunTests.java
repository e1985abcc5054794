package fi.polku.partner;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.journeys.TestJourney;
import fi.polku.link.PersonalLink;
import fi.polku.process.CaseNumber;
import fi.polku.worklist.Outcome;
import fi.polku.worklist.PossibleEvent;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A partner answers for the run of the service for which they were asked. */
class PartnerRunTests extends PartnerLinkTest {

	@Autowired
	private PartnerQuestions questions;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void runThatEnded_takesTheLinkWithIt() throws Exception {
		var journey = referred();
		var number = journey.caseNumber();
		var made = link(number, "guidedService", null);
		var session = opened(made);
		end(runs(number).get(0));
		refer(journey);

		this.browser.perform(get(path(made)).session(session))
			.andExpect(status().isNotFound())
			.andExpect(content().string(not(containsString("Aino Kokeilija"))));
		assertThat(this.links.of(number)).singleElement().satisfies((one) -> assertThat(one.revokedAt()).isNotNull());
		assertThat(this.jdbc.sql("select count(*) from trail where kind = 'link.revoked' and :number = any (cases)")
			.param("number", number.value())
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void partnerOfAnotherRun_answersNothingInThisOne() {
		var journey = referred();
		var number = journey.caseNumber();
		var first = runs(number).get(0).getId();
		link(number, "guidedService", null);
		var link = this.links.of(number).get(0);
		refer(journey);
		assertThat(asked(link)).isEqualTo(List.of("partnerAnswered"));
		var second = runs(number).stream().filter((one) -> !one.getId().equals(first)).findFirst().orElseThrow();

		assertThat(this.questions.tell(link, "partnerAnswered",
				Map.of("partnerAnswer", "refused", "partnerRefusal", "Ei paikkoja")))
			.isEqualTo(new Outcome.Done(null));

		assertThat(asked(link)).isEmpty();
		assertThat(this.runtime.createEventSubscriptionQuery()
			.processInstanceId(second.getId())
			.eventName("partnerAnswered")
			.count()).isOne();
		assertThat(this.questions.tell(link, "partnerAnswered",
				Map.of("partnerAnswer", "refused", "partnerRefusal", "Ei paikkoja")))
			.isInstanceOf(Outcome.NotPossible.class);
	}

	/** The service begins anew, with another partner. */
	private void refer(TestJourney journey) {
		this.runtime.startProcessInstanceByKey("guidedService", journey.caseNumber().value());
		journey.complete("referToService", "serviceKind", "workshop").run("sendServiceReferral");
	}

	private void end(ProcessInstance run) {
		this.runtime.deleteProcessInstance(run.getId(), "ended");
	}

	private List<ProcessInstance> runs(CaseNumber number) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(number.value())
			.processDefinitionKey("guidedService")
			.list();
	}

	private List<String> asked(PersonalLink link) {
		return this.questions.of(link, Locale.forLanguageTag("fi")).stream().map(PossibleEvent::event).toList();
	}

}
