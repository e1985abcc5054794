package fi.polku.insight.onecase;

import java.util.Locale;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.insight.AuditTown;
import fi.polku.journeys.TestJourneys;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Cases out of the ordinary: a job that failed, a protected client, one of a sample. */
@PolkuTest
class SpecialCaseTests {

	@Autowired
	Tryout tryout;

	@Autowired
	TestJourneys journeys;

	@Autowired
	OneCases cases;

	@Autowired
	ProcessEngine engine;

	@Autowired
	Users users;

	@Autowired
	TestBrowser browser;

	@Autowired
	JdbcClient jdbc;

	Person auditor;

	@BeforeEach
	void people() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("fi"));
		this.tryout.deploy();
		new AuditTown(this.jdbc, this.users).people("oddly", Role.AUDITOR);
		this.auditor = this.users.find("oddly-auditor").orElseThrow();
	}

	@AfterEach
	void language() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void failedJob_isToldWithItsAttemptsAndItsEnd() {
		this.engine.getRepositoryService().createDeployment().addClasspathResource("insight/failing.bpmn").deploy();
		var number = this.journeys.start("failing").caseNumber();
		var job = job(number);
		while (job(number).getRetries() > 0) {
			assertThatException().isThrownBy(() -> execute(job));
		}

		var open = this.cases.find(number, this.auditor, "audit").orElseThrow().incidents();
		assertThat(open).extracting(Noted::kind).containsOnlyOnce("incident").contains("attempt");
		assertThat(open).extracting(Noted::what).containsOnly("Onko korjattu?");

		this.engine.getRuntimeService().setVariable(job.getProcessInstanceId(), "repaired", true);
		this.engine.getManagementService().setJobRetries(job.getId(), 1);
		execute(job);

		var over = this.cases.find(number, this.auditor, "audit").orElseThrow().incidents();
		assertThat(over).filteredOn(Noted::kind, "incident")
			.singleElement()
			.satisfies((one) -> assertThat(one.more()).startsWith("selvisi"));
	}

	@Test
	void protectedClient_isNotNamed() throws Exception {
		var number = this.tryout.startProtected("Turvakielto");

		this.browser.as("oddly-auditor", get("/insight/cases/" + number))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("Turvakielto"))));
		assertThat(this.cases.find(number, this.auditor, "audit").orElseThrow().toString())
			.doesNotContain("Turvakielto");
	}

	@Test
	void caseOfASample_isOpenedWithItsPurpose() throws Exception {
		var number = this.tryout.start("Otannainen");
		var sample = UUID.randomUUID();
		draw(sample, number);

		var next = "/insight/cases/" + number + "?purpose=audit";
		this.browser
			.as("oddly-auditor",
					post("/insight/samples/" + sample + "/cases/" + number + "/open").param("purpose", "deadline"))
			.andExpect(redirectedUrl(next));
		this.browser.as("oddly-auditor", get(next))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("??"))));

		assertThat(this.cases.find(number, this.auditor, "audit").orElseThrow().looks()).extracting(Noted::kind)
			.contains("sample.caseOpened", "case.traced");
	}

	private void draw(UUID sample, CaseNumber number) {
		this.jdbc
			.sql("""
					insert into audit_sample (id, name, seed, wanted, filter, population, population_digest, drawn_by, drawn_at)
					values (:id, 'Yksi', 'x', 1, '{}', 1, 'x', 'oddly-auditor', '2026-09-01')
					""")
			.param("id", sample)
			.update();
		this.jdbc.sql("""
				insert into audit_sample_case (sample_id, position, case_number, digest) values (:id, 1, :case, 'x')
				""").param("id", sample).param("case", number.value()).update();
	}

	private Job job(CaseNumber number) {
		var instance = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(number.value())
			.singleResult();
		return this.engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).singleResult();
	}

	private void execute(Job job) {
		this.engine.getManagementService().executeJob(job.getId());
	}

}
