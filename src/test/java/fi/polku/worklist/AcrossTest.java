package fi.polku.worklist;

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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** People of three partner organisations, and a case with a task for them. */
@PolkuTest
abstract class AcrossTest {

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

	CaseNumber number;

	String task;

	Person coach;

	Person colleague;

	Person stranger;

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

	void consent(boolean given) {
		this.consents.record(client(), "partners", given, this.number.value(), "across-coach");
	}

	void consent(ConsentTerms terms) {
		this.consents.record(client(), "partners", true, this.number.value(), "across-coach", terms);
	}

	void ground(String kind, Long consent) {
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

	UUID client() {
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

	String page(Person person, String path) throws Exception {
		return this.browser.as(person.username(), get(path)).andReturn().getResponse().getContentAsString();
	}

	int status(Person person, MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.as(person.username(), request).andReturn().getResponse().getStatus();
	}

}
