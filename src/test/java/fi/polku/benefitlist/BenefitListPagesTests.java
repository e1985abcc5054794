package fi.polku.benefitlist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@PolkuTest
class BenefitListPagesTests {

	private static final String LIST = "Hetu;Nimi;Etuus;Kuukausi;Kertymä\n150571-9611;Sivu, Sanna;Etuus Q;2026-03;345\n"
			+ ";Puuttuva, Pekka;TMT;2026-03;12\n";

	@Autowired
	private Users users;

	@Autowired
	private TaskService tasks;

	private Lists lists;

	@Autowired
	private TestBrowser mvc;

	private UserDetails coordinator;

	private JdbcClient jdbc;

	@BeforeEach
	void people(@Autowired ListIntake intake, @Autowired ListWorker worker, @Autowired BenefitLists benefitLists,
			@Autowired JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.lists = new Lists(intake, worker, benefitLists, jdbc);
		this.lists.programme("SIVUT");
		Lists.person(this.users, "page-coordinator", Role.COORDINATOR);
		this.coordinator = this.users.loadUserByUsername("page-coordinator");
	}

	@Test
	void list_isShownMappedTakenInAndGoneThrough() throws Exception {
		var file = new MockMultipartFile("file", "sivut.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8));
		var shown = this.mvc
			.perform(multipart("/benefit-lists").file(file)
				.param("municipality", "Kuvala")
				.param("programme", "SIVUT")
				.with(user(this.coordinator))
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		assertThat(page(shown)).contains("150571-****", "Etuus Q", "Tuo lista").doesNotContain("-961");

		var taken = this.mvc
			.perform(post(shown).param("act", "take")
				.param("municipality", "Kuvala")
				.param("programme", "SIVUT")
				.with(user(this.coordinator))
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		this.lists.finish(UUID.fromString(taken.substring(taken.lastIndexOf('/') + 1)));

		assertThat(page(taken)).contains("Tieto puuttuu", "Etuus Q", "Lataa virheelliset rivit");
		assertThat(page(taken + "/people")).contains("Sivu, Sanna", "Käymättä läpi");
		assertThat(page(taken + "/faulty-rows")).contains("Puuttuva, Pekka");
		assertThat(page(taken + "/progress")).contains("progress");
		assertThat(page("/benefit-lists")).contains("sivut.csv");
		assertThat(page("/queue")).contains("Kutsujono");
	}

	@Test
	void faultyCells_areShownAsTheyStoodToThoseWhoMendThem() throws Exception {
		var address = taken("""
				Hetu;Nimi;Etuus;Kuukausi;Kertymä
				150571-9612;Koodi, Kaija;TMT;2026-03;12
				250382-995T;Luku, Lauri;TMT;2026-03;<b>kolme</b>
				250382-995T;Pitkä, Yrjö;TMT;%s;12
				250382-995T;Vajaa, Ville
				""".formatted("x".repeat(80)), Lists.options("Vikala", "SIVUT"));

		assertThat(page(address))
			.contains("150571-9612", "&lt;b&gt;kolme&lt;/b&gt;", ">" + "x".repeat(60) + "…<", "••• · •••")
			.doesNotContain("250382-995T", "Koodi", "Lauri", "Yrjö", "Ville", "<b>kolme");
		for (var role : List.of(Role.TECHNICAL, Role.AUDITOR)) {
			assertThat(page(address, reader(role))).contains("tarkistusmerkki")
				.doesNotContain("150571", "kolme", "xxx");
		}
	}

	@Test
	void rowsOfPeople_areForThoseWhoTakeIn() throws Exception {
		var address = taken(LIST, Lists.options("Ovela", "SIVUT"));
		for (var role : List.of(Role.TECHNICAL, Role.AUDITOR)) {
			for (var part : List.of("/faulty-rows", "/preview")) {
				assertThat(status(get(address + part), reader(role))).as(role + part).isEqualTo(403);
			}
			assertThat(status(post("/benefit-lists").param("table", LIST), reader(role))).isEqualTo(403);
		}

		assertThat(page(address + "/faulty-rows")).contains("Puuttuva, Pekka");
		assertThat(this.jdbc.sql("select kind from trail where username = 'page-coordinator' order by id desc limit 1")
			.query(String.class)
			.single()).isEqualTo("benefitList.faultyRowsShown");
	}

	@Test
	void protectedPerson_isNamedOnTheListToWhoeverHoldsTheirTask() throws Exception {
		var address = taken("Hetu;Nimi;Etuus;Kuukausi;Kertymä\n250382-995T;Salattu, Sirkka;TMT;2026-03;345\n",
				Lists.options("Salala", "SIVUT")) + "/people";
		this.jdbc.sql("update client set protected = true where last_name = 'Salattu' and first_names = 'Sirkka'")
			.update();
		for (var role : List.of(Role.COORDINATOR, Role.LEAD, Role.AUDITOR)) {
			assertThat(page(address, reader(role))).contains("Turvakielto", ">–</td>")
				.doesNotContain("Salattu", ">Salala</td>", "chip--soon");
		}

		this.tasks.setAssignee(this.jdbc
			.sql("""
					select w.task_id from work_item w join listed_person p using (case_number) where p.municipality = 'Salala'
					""")
			.query(String.class)
			.single(), "page-coordinator");

		assertThat(page(address)).contains("Salattu, Sirkka", ">Salala</td>", "chip--soon");
		assertThat(page(address, reader(Role.LEAD))).doesNotContain("Salattu");
	}

	@Test
	void protectedPerson_standsFirstAndInNoFile() throws Exception {
		var people = taken("""
				Hetu;Nimi;Etuus;Kuukausi;Kertymä
				110350-9513;Alanko, Aino;TMT;2026-03;345
				120351-9521;Ylönen, Yrsa;TMT;2026-03;345
				""", Lists.options("Järjestys", "SIVUT")) + "/people";
		assertThat(page(people)).containsSubsequence("Alanko, Aino", "Ylönen, Yrsa");
		this.jdbc.sql("update client set protected = true where last_name = 'Ylönen' and first_names = 'Yrsa'")
			.update();

		assertThat(page(people)).containsSubsequence("Turvakielto", "Alanko, Aino").doesNotContain("Ylönen");
		var faulty = taken("""
				Hetu;Nimi;Etuus;Kuukausi;Kertymä
				110350-9513;Alanko, Aino;TMT;2026-04;kolme
				120351-9521;Ylönen, Yrsa;TMT;2026-04;neljä
				""", Lists.options("Järjestys", "SIVUT"));
		assertThat(page(faulty + "/faulty-rows")).contains("Alanko, Aino").doesNotContain("Ylönen", "120351");
		assertThat(page(faulty)).contains("joiden asiakkaalla on turvakielto");
	}

	private String taken(String text, ListOptions options) {
		var id = this.lists.take(text, options);
		this.jdbc.sql("update benefit_list set organisation = 'lists' where id = :id").param("id", id).update();
		return "/benefit-lists/" + id;
	}

	private UserDetails reader(Role role) {
		var name = "page-" + role.name().toLowerCase(Locale.ROOT);
		Lists.person(this.users, name, role);
		return this.users.loadUserByUsername(name);
	}

	private int status(MockHttpServletRequestBuilder request, UserDetails who) throws Exception {
		return this.mvc.perform(request.with(user(who)).with(csrf())).andReturn().getResponse().getStatus();
	}

	private String page(String address) throws Exception {
		return page(address, this.coordinator);
	}

	private String page(String address, UserDetails who) throws Exception {
		var response = this.mvc.perform(get(address).with(user(who)).locale(Locale.forLanguageTag("fi")))
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString(StandardCharsets.UTF_8);
	}

}
