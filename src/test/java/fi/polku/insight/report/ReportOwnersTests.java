package fi.polku.insight.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.insight.CaseFilter;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Whose report it is, who ends it, and what becomes of it when they leave. */
@PolkuTest
class ReportOwnersTests {

	private static final LocalDate DUE = LocalDate.of(2020, 1, 1);

	@Autowired
	Reports reports;

	@Autowired
	ReportMaker maker;

	@Autowired
	TestBrowser browser;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	private Report report;

	@BeforeEach
	void aReport() {
		for (var role : List.of(Role.LEAD, Role.AUDITOR, Role.OWNER)) {
			var name = "reported-" + role.name().toLowerCase();
			if (this.users.find(name).isEmpty()) {
				this.users.add(new Person(name, name, Set.of(role), "own", null, null), "polku-demo");
			}
		}
		this.report = new Report(UUID.randomUUID(), "Omistettu", List.of("overview"), CaseFilter.ALL, Every.MONTH, "fi",
				"reported-lead", List.of("reported-owner"), DUE);
		this.reports.add(this.report);
	}

	@AfterEach
	void ownerIsBack() {
		active(true);
		this.reports.delete(this.report.id());
	}

	@Test
	void reportOfAnother_isReadAndNotDeleted() throws Exception {
		for (var one : List.of("reported-owner", "reported-auditor")) {
			assertThat(page(one)).contains("Omistettu").doesNotContain(path("/delete"));
			assertThat(delete(one)).isEqualTo(403);
		}
		assertThat(page("reported-lead")).contains(path("/delete"));
		assertThat(delete("reported-lead")).isEqualTo(302);
		assertThat(this.reports.lock(this.report.id())).isEmpty();
	}

	@Test
	void ownerWhoLeft_getsNoReports_andAReaderEndsThem() throws Exception {
		assertThat(this.reports.dueOn(DUE)).contains(this.report.id());
		active(false);

		assertThat(this.reports.dueOn(DUE)).doesNotContain(this.report.id());
		this.maker.make(this.report.id());

		assertThat(this.reports.issues(this.report.id())).isEmpty();
		assertThat(delete("reported-owner")).isEqualTo(302);
	}

	@Test
	void ownerWhoReadsNoFiguresAnyMore_getsNoReports() {
		this.jdbc.sql("update user_role set role = 'COACH' where username = 'reported-lead'").update();
		try {
			assertThat(this.reports.dueOn(DUE)).doesNotContain(this.report.id());
		}
		finally {
			this.jdbc.sql("update user_role set role = 'LEAD' where username = 'reported-lead'").update();
		}
	}

	private void active(boolean active) {
		this.jdbc.sql("update app_user set active = :active where username = 'reported-lead'")
			.param("active", active)
			.update();
	}

	private String page(String username) throws Exception {
		return this.browser.as(username, get(path(""))).andReturn().getResponse().getContentAsString();
	}

	private int delete(String username) throws Exception {
		return this.browser.as(username, post(path("/delete"))).andReturn().getResponse().getStatus();
	}

	private String path(String act) {
		return "/insight/reports/" + this.report.id() + act;
	}

}
