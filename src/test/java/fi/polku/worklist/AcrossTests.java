package fi.polku.worklist;

import java.util.Locale;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.client.ConsentTerms;
import fi.polku.client.Consents;
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
 * Partners of other organisations: on a ground one takes part in a case for as long as a
 * task of it lasts, others have no part in it.
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
	Consents consents;

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
	void withoutAGround_noPartnerSeesTheTask() throws Exception {
		noPartner();
		consent(new ConsentTerms("written", "Mallilan opisto", null, null, null));
		noPartner();
		consent(new ConsentTerms("written", null, null, LocalDate.of(2020, 1, 1), null));
		noPartner();
		consent(false);
		noPartner();
	}

	private void noPartner() throws Exception {
		for (var one : new Person[] { this.coach, this.colleague, this.stranger }) {
			assertThat(this.tryout.maySee(one, this.task)).isFalse();
			assertThat(this.tryout.mayTell(one, this.number)).isFalse();
			assertThat(this.tasks.claim(this.task, one)).isEqualTo(new Outcome.Unknown());
			assertThat(page(one, "/tasks")).doesNotContain(this.task);
		}
	}

	@Test
	void freeTask_isAnyPartnersWithConsentUntilOneTakesIt() {
		consent(true);
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
	void groundRecordedForOneOrganisation_opensTheTaskToItAlone() {
		ground("law", null);

		assertThat(this.tryout.mayTake(this.coach, this.task)).isTrue();
		assertThat(this.tryout.mayTake(this.stranger, this.task)).isFalse();

		consent(false);
		assertThat(this.tryout.maySee(this.coach, this.task)).as("refused since").isFalse();
	}

	@Test
	void limitedConsentConfirmed_endsWithTheNextAnswer() {
		consent(new ConsentTerms("written", "Lähiyhdistys", null, null, null));
		ground("covered", this.consents.latest(client(), "partners").orElseThrow().id());
		assertThat(this.tryout.mayTake(this.coach, this.task)).isTrue();

		consent(new ConsentTerms("written", "Mallilan opisto", null, null, null));

		assertThat(this.tryout.maySee(this.coach, this.task)).isFalse();
	}

	@Test
	void whoHoldsTheTask_getsItsFormAndNotTheFile() throws Exception {
		consent(true);
		this.tasks.claim(this.task, this.coach);

		assertThat(page(this.coach, "/tasks/" + this.task)).contains("Kumppaninen")
			.doesNotContain("/cases/" + this.number + "\"");
		for (var path : new String[] { "", "/links", "/tell", "/diagram" }) {
			assertThat(status(this.coach, get("/cases/" + this.number + path))).as(path).isEqualTo(404);
		}
		assertThat(status(this.coach, get("/clients/" + client()))).isEqualTo(404);
	}

	@Test
	void consentWithdrawn_theTaskIsGivenBack() throws Exception {
		consent(true);
		this.tasks.claim(this.task, this.coach);

		this.consents.withdraw(client(), "partners", "across-coach");

		assertThat(status(this.coach, get("/tasks/" + this.task))).isEqualTo(404);
		assertThat(this.jdbc.sql("select coalesce(assignee, 'nobody') from work_item where task_id = :task")
			.param("task", this.task)
			.query(String.class)
			.single()).isEqualTo("nobody");
	}

	@Test
	void whatHappened_isToldByNoPartnerOnceTheTaskIsDone() throws Exception {
		done();
		for (var one : new Person[] { this.coach, this.colleague, this.stranger }) {
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
		var own = this.tryout.person("across-teller", Role.COACH);

		assertThat(page(own, events() + "/heardInAcross")).contains("Harjoittelee");
		assertThat(status(own, post(events() + "/heardInAcross").param("heard", "Aloitti"))).isEqualTo(302);

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
		consent(true);
		assertThat(this.user.as(this.coach, () -> this.completing.complete(this.task, ANSWERS, this.coach)))
			.isEqualTo(new Outcome.Done(null));
	}

	private void consent(boolean given) {
		this.consents.record(client(), "partners", given, this.number.value(), "across-coach");
	}

	private void consent(ConsentTerms terms) {
		this.consents.record(client(), "partners", true, this.number.value(), "across-coach", terms);
	}

	private void ground(String kind, Long consent) {
		this.jdbc
			.sql("""
					insert into organisation_ground (id, case_number, organisation, ground, words, consent_id, recorded_by, recorded_at)
					values (gen_random_uuid(), :case, 'across-near', :kind, 'L 380/2023 116 §', :consent, 'across-coach', '2026-01-01')
					""")
			.param("case", this.number.value())
			.param("kind", kind)
			.param("consent", consent, java.sql.Types.BIGINT)
			.update();
	}

	private UUID client() {
		return this.jdbc.sql("select client_id from client_case where number = :case")
			.param("case", this.number.value())
			.query(UUID.class)
			.single();
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
