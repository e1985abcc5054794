package fi.polku.people;

import java.time.Duration;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.casefile.OwnerChoices;
import fi.polku.casefile.OwnerReason;
import fi.polku.people.HandoverCases.Choice;
import fi.polku.people.HandoverCases.Counts;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Tasks;
import fi.polku.worklist.Tryout;
import fi.polku.worklist.WorkTotals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A caseload in other hands. */
@PolkuTest
class HandoverTests {

	private static int number;

	@Autowired
	Tryout tryout;

	@Autowired
	Users users;

	@Autowired
	Tasks tasks;

	@Autowired
	WorkTotals totals;

	@Autowired
	HandoverCases cases;

	@Autowired
	Handovers handovers;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	OwnerChoices choices;

	@Autowired
	TestBrowser mvc;

	String from;

	String to;

	String lead;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		number++;
		this.from = this.tryout.person("giver-" + number, Role.COORDINATOR).username();
		this.to = this.tryout.person("taker-" + number, Role.COORDINATOR).username();
		this.lead = this.tryout.person("hand-lead", Role.LEAD).username();
	}

	@Test
	void handover_movesOwnersAndTasksAndSaysWhatCameOfEach() throws Exception {
		var first = ownedBy(this.from, "Siirtyvä");
		var closed = ownedBy(this.from, "Päättynyt");
		assertThat(this.cases.counts(new Choice(this.from, this.to, null, null, null))).isEqualTo(new Counts(2, 2, 0));
		this.jdbc.sql("update client_case set state = 'closed' where number = :case")
			.param("case", closed.value())
			.update();
		this.mvc.as(this.lead, get("/admin/handover").param("from", this.from))
			.andExpect(content().string(containsString("Siirrä 1 asiaa")))
			.andExpect(content().string(containsString("(ehdotus: vähiten kuormitettu, ")));

		var page = this.mvc.as(this.lead, handOver(1)).andReturn().getResponse().getRedirectedUrl();
		awaitDone(page);

		assertThat(owner(first)).isEqualTo(this.to);
		assertThat(this.choices.of(first).orElseThrow().reason()).isEqualTo(OwnerReason.handedOver);
		assertThat(this.totals.ofTabs(person(this.to))).containsEntry("mine", 1);
		this.mvc.as(this.lead, get(page)).andExpect(content().string(containsString("Siirretty 1 asiaa")));
		assertThat(this.jdbc.sql("""
				select v.old_value || ' > ' || v.new_value from trail t join trail_value v on v.trail_id = t.id
				 where t.kind = 'case.assigned' and t.cases = array[:case]::text[] and t.username = :lead
				""").param("case", first.value()).param("lead", this.lead).query(String.class).single())
			.isEqualTo(this.from + " > " + this.to);
	}

	@Test
	void spread_givesToTheLeastLoadedOfTheArea() {
		this.jdbc.sql("insert into area (id, name) values ('hand-area', 'Siirtoalue') on conflict do nothing").update();
		var near = this.tryout.person("near-" + number, Role.COORDINATOR).username();
		this.jdbc.sql("update app_user set area_id = 'hand-area' where username = :near").param("near", near).update();
		var one = ownedBy(this.from, "Alueen");
		this.jdbc.sql("update client_case set area_id = 'hand-area' where number = :case")
			.param("case", one.value())
			.update();
		var choice = new Choice(this.from, null, null, null, "hand-area");

		awaitDone("/" + this.handovers.add(choice, this.cases.numbers(choice), person(this.lead)));

		assertThat(owner(one)).isEqualTo(near);
		assertThat(this.choices.of(one)).hasValueSatisfying((why) -> {
			assertThat(why.reason()).isEqualTo(OwnerReason.ofArea);
			assertThat(why.openCases()).isZero();
		});
	}

	@Test
	void handover_isRefusedWhereTheCountChangedOrTheRightIsMissing() throws Exception {
		ownedBy(this.from, "Muuttunut");
		var stranger = this.tryout.person("hand-coordinator", Role.COORDINATOR).username();

		this.mvc.as(this.lead, handOver(7)).andExpect(status().is3xxRedirection());
		this.mvc
			.as(this.lead,
					post("/admin/handover").param("from", this.from).param("to", "hand-lead").param("count", "1"))
			.andExpect(status().isBadRequest());
		this.mvc.as(stranger, handOver(1)).andExpect(status().isForbidden());
		this.mvc.as(this.lead, get("/admin/handover").param("from", "nobody")).andExpect(status().isNotFound());

		assertThat(this.cases.counts(new Choice(this.from, null, null, null, null)).cases()).isOne();
	}

	@Test
	void team_showsTheLoadOfEach() throws Exception {
		ownedBy(this.from, "Kuormittava");

		this.mvc.as(this.lead, get("/team"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(this.from)));
	}

	private void awaitDone(String page) {
		var id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
		await().atMost(Duration.ofSeconds(30)).until(() -> this.handovers.find(id).orElseThrow().done());
	}

	private MockHttpServletRequestBuilder handOver(int count) {
		return post("/admin/handover").param("from", this.from)
			.param("to", this.to)
			.param("count", String.valueOf(count));
	}

	private CaseNumber ownedBy(String username, String lastName) {
		var caseNumber = this.tryout.start(lastName);
		this.jdbc.sql("update client_case set owner = :owner where number = :case")
			.param("owner", username)
			.param("case", caseNumber.value())
			.update();
		var task = this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", caseNumber.value())
			.query(String.class)
			.single();
		this.tasks.claim(task, person(username));
		return caseNumber;
	}

	private String owner(CaseNumber caseNumber) {
		return this.jdbc.sql("select owner from client_case where number = :case")
			.param("case", caseNumber.value())
			.query(String.class)
			.single();
	}

	private Person person(String username) {
		return this.users.find(username).orElseThrow();
	}

}
