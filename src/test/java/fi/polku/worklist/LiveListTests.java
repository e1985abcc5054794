package fi.polku.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import fi.polku.Browser;
import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Lists that are open while others work. */
@PolkuTest
class LiveListTests {

	@LocalServerPort
	int port;

	@Autowired
	Tryout tryout;

	@Autowired
	Users users;

	@Autowired
	ItemChanges changes;

	@Autowired
	WatchedItems items;

	@Autowired
	LiveLists lists;

	@Autowired
	Tasks work;

	@Autowired
	TaskService tasks;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	TestRestTemplate http;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.tryout.person("live-one", Role.COORDINATOR);
		this.tryout.person("live-two", Role.COORDINATOR);
		this.tryout.person("live-nurse", Role.NURSE);
	}

	@Test
	void changes_countOnceAllBeforeThemHaveEnded() {
		var from = this.changes.number();
		var number = this.transaction.execute((status) -> {
			var started = this.tryout.start("Muutos");
			assertThat(this.changes.number()).isLessThanOrEqualTo(
					this.jdbc.sql("select pg_current_xact_id()::text::bigint").query(Long.class).single());
			return started;
		});
		var task = task(number);
		await().until(() -> kinds(from, task), List.of("new")::equals);

		var claimed = this.changes.number();
		this.tasks.setAssignee(task, "live-one");
		await().until(() -> kinds(claimed, task), List.of("changed")::equals);
	}

	@Test
	void list_hearsOnlyWhatItsReaderMaySee() {
		var task = task(this.tryout.start("Kuultava"));
		var mine = WorkFilter.of(Map.of("assignee", "me"));
		var coordinator = new LiveList(new SseEmitter(), person("live-one"), "s", mine,
				this.items.all(mine, person("live-one")));
		var nurse = new LiveList(new SseEmitter(), person("live-nurse"), "s", WorkFilter.ALL,
				this.items.all(WorkFilter.ALL, person("live-nurse")));
		var change = List.of(new ItemChange(task, "changed"));

		this.tasks.setAssignee(task, "live-one");
		assertThat(news(coordinator, change).fresh()).containsExactly(task);
		assertThat(news(coordinator, change).changed()).containsExactly(task);
		this.tasks.setAssignee(task, "live-two");
		assertThat(news(coordinator, change).left()).containsExactly(task);
		assertThat(news(coordinator, change).left()).isEmpty();
		var told = news(nurse, List.of(new ItemChange(task, "gone")));
		assertThat(told.fresh()).isEmpty();
		assertThat(told.done()).isEmpty();
	}

	@Test
	void nobodyAndTooManyLines_areToldNothing() {
		assertThat(this.http.getForEntity("/tasks/live", String.class).getBody()).doesNotContain("event:");
		var reader = person("live-nurse");
		var lines = IntStream.range(0, LiveLists.MOST_OF_ONE)
			.mapToObj((i) -> this.lists.open(new SseEmitter(), reader, "many", WorkFilter.ALL))
			.toList();
		assertThat(lines).allMatch(Optional::isPresent);
		assertThat(this.lists.open(new SseEmitter(), reader, "many", WorkFilter.ALL)).isEmpty();
		lines.forEach((line) -> line.orElseThrow().close());
	}

	@Test
	void twoAtOnce_newOnesAreAnnouncedAndGoneOnesMarked() {
		var first = this.tryout.start("Elävä");
		var second = this.tryout.start("Elävä");
		try (var here = Browser.open(Browser.WIDE); var there = Browser.open(Browser.WIDE)) {
			var page = here.signIn(site(), "live-one", "polku-demo");
			search(page, "elävä");
			var news = page.locator("[data-live] a");
			assertThat(news).isHidden();
			await().until(() -> this.lists.of("live-one") > 0);

			this.tryout.start("Elävä");
			assertThat(news).hasText("1 uusi – näytä");
			assertThat(page.locator(".split__list tbody tr")).hasCount(2);

			var other = there.signIn(site(), "live-two", "polku-demo");
			other.navigate(site() + "/tasks/" + task(first));
			other.fill("#f-story", "Valmista");
			other.locator("label[for=f-joins-true]").click();
			other.click("button.hds-button--primary");
			assertThat(page.locator("tr.row--gone .row-note")).hasText("Valmis muualla");
			this.work.claim(task(second), person("live-two"));
			assertThat(page.locator("#t-" + task(second) + " .row-note")).hasText("Muuttunut muualla");
			Browser.assertAccessible(page);

			news.click();
			assertThat(news).isHidden();
			assertThat(page.locator("tr.row--gone")).hasCount(0);
			page.locator("details.menu:not(.menu--small-screen) summary").click();
			page.locator("form[action='/sign-out'] button").click();
			page.waitForURL("**/sign-in?signedOut");
			await().until(() -> this.lists.of("live-one") == 0);
		}
	}

	private void search(Page page, String words) {
		page.navigate(site() + "/tasks");
		page.locator("summary", new Page.LocatorOptions().setHasText("Rajaa ja järjestä")).click();
		page.fill("#text", words);
		page.press("#text", "Enter");
		assertThat(page.locator(".split__list tbody tr")).hasCount(2);
	}

	private LiveNews news(LiveList list, List<ItemChange> changed) {
		var ids = changed.stream().map(ItemChange::taskId).toList();
		return list.news(changed, this.items.among(ids, list.filter(), list.reader()));
	}

	private List<String> kinds(long from, String task) {
		return this.changes.between(from, this.changes.number())
			.stream()
			.filter((one) -> one.taskId().equals(task))
			.map(ItemChange::kind)
			.toList();
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

	private String site() {
		return "http://localhost:" + this.port;
	}

}
