package fi.polku.worklist;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Partners of other organisations: one takes part in a case, others have no part in it.
 */
@PolkuTest
class AcrossTests {

	private static final Map<String, Object> ANSWERS = Map.of("story", "Harjoittelee", "health", "Selkä vaivaa");

	@Autowired
	Tryout tryout;

	@Autowired
	Tasks tasks;

	@Autowired
	Completing completing;

	@Autowired
	TestBrowser browser;

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	@Autowired
	JdbcClient jdbc;

	private CaseNumber number;

	private String task;

	private Person coach;

	private Person colleague;

	private Person stranger;

	@BeforeEach
	void partners(@Autowired RepositoryService repository) {
		if (repository.createProcessDefinitionQuery().processDefinitionKey("across").count() == 0) {
			repository.createDeployment().addClasspathResource("worklist/across.bpmn").deploy();
		}
		this.coach = coach("across-coach", "across-near");
		this.colleague = coach("across-colleague", "across-near");
		this.stranger = coach("across-stranger", "across-far");
		this.number = this.tryout.startOther("Kumppaninen", "across");
		this.task = this.tryout.taskOf(this.number);
	}

	@Test
	void freeTask_isAnyPartnersUntilOneTakesIt() {
		for (var one : new Person[] { this.coach, this.colleague, this.stranger }) {
			assertThat(this.tryout.mayTake(one, this.task)).isTrue();
			assertThat(this.tryout.mayTell(one, this.number)).isTrue();
		}

		assertThat(this.tasks.claim(this.task, this.coach)).isEqualTo(new Outcome.Done(null));

		assertThat(this.tryout.maySee(this.colleague, this.task)).isTrue();
		assertThat(this.tryout.mayTell(this.colleague, this.number)).isTrue();
		assertThat(this.tryout.maySee(this.stranger, this.task)).isFalse();
		assertThat(this.tryout.mayTell(this.stranger, this.number)).isFalse();
	}

	@Test
	void whatHappened_isToldByWhoTakesPart_andByNobodyElse() throws Exception {
		done();
		for (var one : new Person[] { this.colleague, this.stranger }) {
			assertThat(status(one, get(events()))).isEqualTo(404);
			assertThat(status(one, get(events() + "/heardInAcross"))).as("as of a case that is not there")
				.isEqualTo(status(one, get("/cases/2026-999998/events/heardInAcross")));
			assertThat(status(one, post(events() + "/heardInAcross").param("heard", "Keksitty"))).isEqualTo(404);
			assertThat(status(one, get("/api" + events()))).isEqualTo(404);
			assertThat(
					status(one,
							post("/api" + events()).contentType(MediaType.APPLICATION_JSON)
								.content("{\"event\":\"heardInAcross\",\"values\":{\"heard\":\"Keksitty\"}}")))
				.isEqualTo(404);
		}
		assertThat(told()).isZero();

		assertThat(page(this.coach, events() + "/heardInAcross")).contains("Harjoittelee");
		assertThat(status(this.coach, post(events() + "/heardInAcross").param("heard", "Aloitti"))).isEqualTo(302);

		assertThat(told()).isOne();
	}

	@Test
	void doneTask_isKnownToColleaguesOfWhoeverDidIt() {
		done();

		assertThat(this.tasks.claim(this.task, this.colleague)).isEqualTo(new Outcome.NotPossible());
		assertThat(this.tasks.claim(this.task, this.stranger)).isEqualTo(new Outcome.Unknown());
	}

	@Test
	void sealedAnswer_isNoFirstValueForWhoMayNotReadIt() {
		done();
		var next = this.tryout.taskOf(this.number);
		var owner = this.tryout.person("across-owner", Role.COORDINATOR);
		var other = this.tryout.person("across-other", Role.COORDINATOR);
		this.jdbc.sql("update client_case set owner = :owner where number = :case")
			.param("owner", owner.username())
			.param("case", this.number.value())
			.update();

		assertThat(opened(next, other)).containsEntry("storyAgain", "Harjoittelee").doesNotContainKey("healthAgain");
		assertThat(opened(next, owner)).containsEntry("healthAgain", "Selkä vaivaa");
	}

	private Map<String, Object> opened(String task, Person reader) {
		return this.user.as(reader, () -> this.tasks.open(task, reader, Locale.ROOT).orElseThrow().values());
	}

	private void done() {
		assertThat(this.user.as(this.coach, () -> this.completing.complete(this.task, ANSWERS, this.coach)))
			.isEqualTo(new Outcome.Done(null));
	}

	private Person coach(String username, String organisation) {
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality) values (:id, :id, 'association', 'Mallila')
				on conflict do nothing
				""").param("id", organisation).update();
		if (this.users.find(username).isEmpty()) {
			this.users.add(new Person(username, username, Set.of(Role.COACH), organisation, null, null), "polku-demo");
		}
		return this.users.find(username).orElseThrow();
	}

	private String events() {
		return "/cases/" + this.number + "/events";
	}

	private int told() {
		return this.jdbc.sql("select count(*) from work_event where case_number = :case and kind = 'event'")
			.param("case", this.number.value())
			.query(Integer.class)
			.single();
	}

	private String page(Person person, String path) throws Exception {
		return this.browser.as(person.username(), get(path)).andReturn().getResponse().getContentAsString();
	}

	private int status(Person person, MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.as(person.username(), request).andReturn().getResponse().getStatus();
	}

}
