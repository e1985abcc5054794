package fi.polku.worklist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.web.CsvSheet;
import fi.polku.web.Refusal;
import fi.polku.web.XlsxSheet;
import org.camunda.bpm.engine.TaskService;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Acts on many that are taken back, the list as a file, and the team's load. */
@PolkuTest
class UndoAndExportTests {

	@Autowired
	Tryout tryout;

	@Autowired
	Users users;

	@Autowired
	CurrentUser current;

	@Autowired
	Bulk bulk;

	@Autowired
	Tasks tasks;

	@Autowired
	TaskService engine;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	WebApplicationContext context;

	MockMvc mvc;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.tryout.person("undo-one", Role.COORDINATOR);
		this.tryout.person("undo-two", Role.COORDINATOR);
		this.tryout.person("undo-lead", Role.LEAD);
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
	}

	@Test
	void claimAssignAndFollowUp_areTakenBackOnce() {
		var task = task(this.tryout.start("Peruttava"));
		var one = person("undo-one");

		var claimed = run("claim", null, null, task).undo();
		assertThat(assignee(task)).isEqualTo("undo-one");
		var assigned = run("assign", "undo-two", null, task).undo();
		assertThat(assignee(task)).isEqualTo("undo-two");
		assertThat(undone(assigned)).containsExactly(true);
		assertThat(assignee(task)).isEqualTo("undo-one");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> undone(assigned));
		assertThat(undone(claimed)).containsExactly(false);

		var later = run("followUp", null, LocalDate.of(2027, 3, 1), task).undo();
		assertThat(followUps(task)).isEqualTo(1);
		assertThat(undone(later)).containsExactly(true);
		assertThat(followUps(task)).isZero();
		assertThat(this.bulk.run(new Bulk.Act("claim", List.of(task), null, null, null, null), one).undo()).isNull();
	}

	@Test
	void whatHasMovedSince_staysAsItIs() throws Exception {
		var moved = task(this.tryout.start("Liikkunut"));
		var stays = task(this.tryout.start("Paikallaan"));
		var result = this.mvc
			.perform(as("undo-one",
					post("/tasks/bulk").param("ids", moved, stays).param("action", "assign").param("to", "undo-two")))
			.andExpect(redirectedUrl("/tasks"))
			.andReturn();
		var undo = result.getFlashMap().get("undo");
		assertThat(undo).isNotNull();
		as(person("undo-two"), () -> this.tasks.open(moved, person("undo-two"), Locale.ROOT));

		this.mvc.perform(as("undo-two", post("/tasks/undo/" + undo))).andExpect(status().isConflict());
		this.mvc.perform(as("undo-one", post("/tasks/undo/" + undo))).andExpect(redirectedUrl("/tasks"));

		assertThat(assignee(moved)).isEqualTo("undo-two");
		assertThat(assignee(stays)).isNull();
		assertThat(this.jdbc.sql("select count(*) from trail where kind = 'task.undone' and username = 'undo-one'")
			.query(Integer.class)
			.single()).isPositive();
	}

	@Test
	void export_holdsTheColumnsAndNobodyProtected() throws Exception {
		var number = this.tryout.start("=HYPERLINK(1)");
		this.tryout.startProtected("=HYPERLINK(1)");
		var session = new MockHttpSession();
		this.mvc.perform(as("undo-lead", post("/tasks/search").session(session).param("text", "HYPERLINK")));

		var csv = this.mvc
			.perform(as("undo-lead", post("/tasks/export").session(session).param("step", "talkInTryout")))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition", containsString("polku-tasks.csv")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(csv).startsWith("\uFEFFMääräaika;Tehtävä;Asiakas;")
			.contains("\"'=HYPERLINK(1), Testi\"")
			.contains(number.value());
		assertThat(csv.lines()).hasSize(2);
		assertThat(Arrays.asList((String[]) this.jdbc.sql(
				"select cases from trail where kind = 'tasks.exported' and username = 'undo-lead' order by id desc limit 1")
			.query((row, i) -> row.getArray(1).getArray())
			.single())).containsExactly(number.value());

		var xlsx = this.mvc.perform(as("undo-lead", post("/tasks/export").session(session).param("format", "xlsx")))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
			var rows = book.getFirstSheet().read();
			assertThat(rows).hasSize(2);
			assertThat(rows.get(1).getCellText(2)).isEqualTo("=HYPERLINK(1), Testi");
			assertThat(rows.get(1).getCellAsDate(0)).isPresent();
		}
		this.mvc.perform(as("undo-lead", post("/tasks/export").param("format", "exe")))
			.andExpect(status().isBadRequest());
		this.mvc.perform(as("undo-lead", post("/tasks/export").param("due", "soon")))
			.andExpect(status().isBadRequest());
	}

	@Test
	void sheets_holdAnyText() throws Exception {
		var csv = new ByteArrayOutputStream();
		try (var sheet = new CsvSheet(csv)) {
			sheet.row(Arrays.asList("a;\"b\"", "+1", " @x", "-5", null, -5, LocalDate.of(2026, 11, 3)));
		}
		assertThat(csv.toString("UTF-8")).isEqualTo("\uFEFF\"a;\"\"b\"\"\";'+1;' @x;'-5;;-5;2026-11-03\r\n");
		var xlsx = new ByteArrayOutputStream();
		try (var sheet = new XlsxSheet(xlsx, "Nimi & \"muu\"")) {
			sheet.row(List.of("<b>\u0001&", 5));
		}
		try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
			assertThat(book.getFirstSheet().read().get(0).getCellText(0)).isEqualTo("<b>&");
		}
	}

	@Test
	void lead_seesTheLoadOfEachAndOpensIt() throws Exception {
		var task = task(this.tryout.start("Kuorma"));
		as(person("undo-two"), () -> this.tasks.claim(task, person("undo-two")));
		this.engine.setDueDate(task, Date.from(Instant.parse("2020-01-01T00:00:00Z")));

		this.mvc.perform(as("undo-lead", get("/")))
			.andExpect(content().string(containsString("Tiimin kuorma")))
			.andExpect(content().string(containsString("/tasks?assignee=undo-two&amp;due=overdue")))
			.andExpect(content().string(containsString("undo-two: Myöhässä 1")));
		this.mvc.perform(as("undo-lead", get("/tasks?assignee=undo-two&due=overdue")))
			.andExpect(content().string(containsString("1 tehtävä")));
	}

	private Bulk.Results run(String action, String to, LocalDate day, String task) {
		return as(person("undo-one"),
				() -> this.bulk.run(new Bulk.Act(action, List.of(task), to, day, null, null), person("undo-one")));
	}

	private List<Boolean> undone(UUID id) {
		return as(person("undo-one"), () -> this.bulk.undo(id, person("undo-one"))).stream()
			.map(Undo.Undone::done)
			.toList();
	}

	private <T> T as(Person person, Supplier<T> act) {
		return this.current.as(person, act);
	}

	private String assignee(String task) {
		return (String) this.jdbc.sql("select assignee from work_item where task_id = :task")
			.param("task", task)
			.query()
			.singleRow()
			.get("assignee");
	}

	private int followUps(String task) {
		return this.jdbc.sql("select count(follow_up_at) from work_item where task_id = :task")
			.param("task", task)
			.query(Integer.class)
			.single();
	}

	private Person person(String username) {
		return this.users.find(username).orElseThrow();
	}

	private String task(CaseNumber number) {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

	private MockHttpServletRequestBuilder as(String username, MockHttpServletRequestBuilder request) {
		var signedIn = (UserDetails) this.users.loadUserByUsername(username);
		return request.with(user(signedIn)).with(csrf()).locale(Locale.forLanguageTag("fi"));
	}

}
