package fi.polku.worklist;

import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Role;
import fi.polku.web.FieldView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** Whom a form proposes where it asks for a colleague. */
@PolkuTest
class ProposedPeopleTests {

	private static int number;

	@Autowired
	Tryout tryout;

	@Autowired
	TestBrowser browser;

	@Autowired
	ProposedPeople proposed;

	@Autowired
	JdbcClient jdbc;

	String near;

	String far;

	String away;

	@BeforeEach
	void people() {
		LocaleContextHolder.setLocale(java.util.Locale.forLanguageTag("fi"));
		this.jdbc.sql("insert into area (id, name) values ('near', 'Lähellä') on conflict do nothing").update();
		number++;
		this.near = this.tryout.person("proposed-near-" + number, Role.COORDINATOR).username();
		this.far = this.tryout.person("proposed-far-" + number, Role.COORDINATOR).username();
		this.away = this.tryout.person("proposed-away-" + number, Role.COORDINATOR).username();
		this.jdbc.sql("update app_user set area_id = 'near' where username in (:near, :away)")
			.param("near", this.near)
			.param("away", this.away)
			.update();
		this.jdbc.sql("update app_user set absent_from = '2020-01-01' where username = :away")
			.param("away", this.away)
			.update();
	}

	@Test
	void leastLoadedOfTheArea_isMarked() {
		assertThat(labels("near")).containsExactly(this.far,
				this.near + " (ehdotus: alueen vähiten kuormitettu, 0 avointa asiaa)", this.away + " (poissa)");
	}

	@Test
	void withoutAnArea_theLeastLoadedOfAllIsMarked() {
		assertThat(labels(null)).contains(this.far + " (ehdotus: vähiten kuormitettu, 0 avointa asiaa)", this.near);
	}

	@Test
	void whereverATaskIsGivenOn_theLeastLoadedIsMarked() throws Exception {
		this.tryout.deploy();
		var task = this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", this.tryout.start("Ehdotettava").value())
			.query(String.class)
			.single();

		for (var page : new String[] { "/tasks/receivers", "/tasks/" + task }) {
			this.browser.as(this.far, get(page))
				.andExpect(content().string(matchesPattern("(?s).*\\(ehdotus: (alueen )?vähiten kuormitettu, .*")))
				.andExpect(content().string(containsString(this.away + " (poissa)")));
		}
	}

	@Test
	void colleagueWhoseTasksAreShown_staysChosenInTheFilter() throws Exception {
		this.browser.as(this.far, get("/tasks").param("assignee", this.near))
			.andExpect(content().string(containsString("<option selected value=\"" + this.near)));
		this.browser.as(this.far, get("/tasks/colleagues").param("without", this.near))
			.andExpect(content().string(containsString("value=\"" + this.away)))
			.andExpect(content().string(not(containsString("value=\"" + this.near + "\""))));
	}

	private List<String> labels(String area) {
		var options = List.of(this.far, this.near, this.away)
			.stream()
			.map((one) -> new FieldView.Option(one, one))
			.toList();
		return this.proposed.mark(List.of(FieldView.of("heldBy", "Haastattelija", "user").withOptions(options)), area)
			.get(0)
			.options()
			.stream()
			.map(FieldView.Option::label)
			.toList();
	}

}
