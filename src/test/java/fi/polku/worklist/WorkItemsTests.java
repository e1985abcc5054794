package fi.polku.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.casefile.CasePolicy;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@PolkuTest
class WorkItemsTests {

	private static final Locale FINNISH = Locale.forLanguageTag("fi");

	@Autowired
	Tryout tryout;

	@Autowired
	WorkItems items;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	CasePolicy cases;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TaskService tasks;

	Person coordinator;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.coordinator = this.tryout.person("list-coordinator", Role.COORDINATOR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "due", "priority", "name", "step", "created", "followUp", "-due", "-name",
			"priority,-name", "-step,created,-due", "due,-priority" })
	void pages_showEveryRowOnce(String sort) {
		startSeven("Sivu" + sort);

		var seen = new ArrayList<String>();
		String after = null;
		do {
			var page = this.items.list(filter("Sivu" + sort, sort, 3, after), this.coordinator, FINNISH);
			assertThat(page.total()).isEqualTo(7);
			assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
			page.items().forEach((item) -> seen.add(item.caseNumber()));
			after = page.next();
		}
		while (after != null);

		assertThat(seen).hasSize(7).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "due", "-due", "priority", "-priority", "name", "-name", "step", "created", "-created",
			"followUp", "due,-name", "-created,priority" })
	void everyOrder_isReadFromAnIndex(String sort) {
		var plan = this.transaction.execute((status) -> {
			for (var way : List.of("seqscan", "bitmapscan", "sort")) {
				this.jdbc.sql("set local enable_" + way + " = off").update();
			}
			return this.jdbc
				.sql("explain select w.task_id from work_item w order by " + Order.of(sort).orderBy() + " limit 50")
				.query(String.class)
				.list();
		});

		assertThat(String.join("\n", plan)).containsPattern("Index (Only )?Scan (Backward )?using work_item_")
			.doesNotContainPattern("(?<!Incremental )Sort  \\(");
	}

	@Test
	void nextPage_saysNothingOfTheClient() {
		startSeven("Sukunimi");
		var next = this.items.list(filter("Sukunimi", "name", 3, null), this.coordinator, FINNISH).next();

		assertThat(next).doesNotContain("Sukunimi");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.items.list(filter(null, "due", 3, next), this.coordinator, FINNISH));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.items.list(filter(null, "name", 3, "abc.def"), this.coordinator, FINNISH));
	}

	@Test
	void otherRoles_seeNothing() {
		startSeven("Oikeus");
		var nurse = this.tryout.person("list-nurse", Role.NURSE);
		var owner = this.tryout.person("list-owner", Role.OWNER);
		var auditor = this.tryout.person("list-auditor", Role.AUDITOR);
		var lead = this.tryout.person("list-lead", Role.LEAD);

		assertThat(names("Oikeus", nurse)).isEmpty();
		assertThat(names("Oikeus", owner)).isEmpty();
		assertThat(names("Oikeus", auditor)).hasSize(7);
		assertThat(names("Oikeus", lead)).hasSize(7);
		assertThat(names("Oikeus", Person.SYSTEM)).isEmpty();
	}

	@Test
	void protectedClient_isMaskedAndNotFoundByName() {
		var number = this.tryout.startProtected("Turvattu");

		assertThat(names("Turvattu", this.coordinator)).isEmpty();
		var shown = this.items.list(WorkFilter.ALL.withText(number.value()), this.coordinator, FINNISH).items();
		assertThat(shown).hasSize(1);
		assertThat(shown.get(0).client()).isNull();
		assertThat(shown.get(0).protectionOrder()).isTrue();
	}

	@Test
	void protectedClient_isNamedInTheListAsInTheCaseFile() {
		var number = this.tryout.startProtected("Turvattu-Sama");
		this.tasks.setAssignee(
				this.tasks.createTaskQuery().processInstanceBusinessKey(number.value()).singleResult().getId(),
				this.coordinator.username());

		assertThat(names("Turvattu-Sama", this.coordinator)).hasSize(1);
		assertThat(this.cases.mayName(this.coordinator, number)).isTrue();
		var lead = this.tryout.person("items-lead-masked", Role.LEAD);
		assertThat(names("Turvattu-Sama", lead)).isEmpty();
		assertThat(this.cases.mayName(lead, number)).isFalse();
	}

	@Test
	void text_findsByPartsOfTheNameAndTakesSignsAsTheyAre() {
		this.tryout.start("Öhmanen-Koe");

		assertThat(names("testi öhmanen", this.coordinator)).hasSize(1);
		assertThat(names("%", this.coordinator)).isEmpty();
		assertThat(names("' or 1=1 --", this.coordinator)).isEmpty();
	}

	private void startSeven(String name) {
		this.transaction.executeWithoutResult((status) -> {
			for (int i = 0; i < 7; i++) {
				this.tryout.start(name);
			}
		});
	}

	private List<String> names(String text, Person reader) {
		return this.items.list(WorkFilter.ALL.withText(text), reader, FINNISH)
			.items()
			.stream()
			.map(WorkItem::client)
			.toList();
	}

	private static WorkFilter filter(String text, String sort, int limit, String after) {
		return WorkFilter.of(Map.of("sort", sort)).withText(text).withPage(limit, after);
	}

}
