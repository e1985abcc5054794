package fi.polku.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A task with a colleague for a question, and a step that needs a second person. */
@PolkuTest
class QuestionTests {

	@Autowired
	Tryout tryout;

	@Autowired
	Tasks tasks;

	@Autowired
	Completing completing;

	@Autowired
	TakingOver over;

	@Autowired
	Questions questions;

	@Autowired
	FourEyes fourEyes;

	@Autowired
	Models models;

	@Autowired
	WorkItemRows rows;

	@Autowired
	WorkItems items;

	@Autowired
	WorkTotals totals;

	@Autowired
	TestBrowser browser;

	@Autowired
	JdbcClient jdbc;

	private Person asker;

	private Person asked;

	private CaseNumber number;

	private String task;

	@BeforeEach
	void aTask() {
		this.tryout.deploy();
		this.asker = this.tryout.person("question-asker", Role.COORDINATOR);
		this.asked = this.tryout.person("question-asked", Role.COORDINATOR);
		this.number = this.tryout.start("Kysytty");
		this.task = this.tryout.taskOf(this.number);
		this.tasks.claim(this.task, this.asker);
	}

	@Test
	void asked_comesBackWithTheAnswer() {
		ask();
		assertThat(holder()).isEqualTo("question-asked");
		assertThat(this.questions.open(this.asked)).hasSize(1);
		assertThat(this.questions.open(this.asker)).hasSize(1);

		assertThat(this.questions.answer(this.task, "", this.asked)).isInstanceOf(Outcome.Faulty.class);
		this.questions.answer(this.task, "Kyllä sopii.", this.asked);

		assertThat(holder()).isEqualTo("question-asker");
		assertThat(this.questions.of(this.task).orElseThrow().answer()).isEqualTo("Kyllä sopii.");
		assertThat(this.questions.open(this.asker)).isEmpty();
		assertThat(this.rows.differences()).isZero();
		assertThat(this.jdbc.sql("select kind from trail where :case = any(cases) and kind like 'task.%' order by id")
			.param("case", this.number.value())
			.query(String.class)
			.list()).contains("task.delegated", "task.resolved");
		assertThat(complete(this.asker)).isInstanceOf(Outcome.Done.class);
	}

	@Test
	void unanswered_isFoundInTheListOfBothUntilItIsAnswered() throws Exception {
		ask();
		assertThat(listed("toMe", this.asked)).containsExactly(this.task);
		assertThat(listed("fromMe", this.asker)).containsExactly(this.task);
		assertThat(listed("toMe", this.asker)).isEmpty();
		assertThat(listed("fromMe", this.asked)).isEmpty();
		assertThat(this.totals.ofDay(this.asker).questions()).isOne();
		this.browser.as("question-asker", get("/")).andExpect(content().string(containsString("/tasks?questions=any")));
		this.browser.as("question-asker", get("/tasks?questions=any"))
			.andExpect(content().string(containsString("Kaikki kysymykseni")))
			.andExpect(content().string(containsString("Kysytty, Testi")));
		this.browser.as("question-asker", get("/tasks?questions=soon")).andExpect(status().isBadRequest());

		this.questions.answer(this.task, "Kyllä sopii.", this.asked);

		assertThat(listed("any", this.asker)).isEmpty();
		assertThat(listed("any", this.asked)).isEmpty();
	}

	@Test
	void askedTask_isDoneAndMovedByNobody() {
		ask();

		assertThat(complete(this.asked)).isEqualTo(new Outcome.Asked("question-asked"));
		assertThat(this.tasks.release(this.task, this.asked)).isEqualTo(new Outcome.Asked("question-asked"));
		assertThat(this.over.takeOver(this.task, "question-asked", this.asker))
			.isEqualTo(new Outcome.Asked("question-asked"));
		assertThat(this.questions.answer(this.task, "En minä", this.asker)).isEqualTo(new Outcome.NotPossible());

		this.questions.withdraw(this.task, this.asker);
		assertThat(holder()).isEqualTo("question-asker");
		assertThat(this.questions.answer(this.task, "Myöhässä", this.asked)).isEqualTo(new Outcome.NotPossible());
		assertThat(complete(this.asker)).isInstanceOf(Outcome.Done.class);
	}

	@Test
	void onlyAColleagueWhoCouldTakeIt_isAsked() {
		this.tryout.person("question-coach", Role.COACH);
		assertThat(this.questions.ask(this.task, "question-coach", "Voitko?", this.asker))
			.isInstanceOf(Outcome.Faulty.class);
		assertThat(this.questions.ask(this.task, "question-asker", "Voinko?", this.asker))
			.isInstanceOf(Outcome.Faulty.class);
		assertThat(this.questions.ask(this.task, "question-asked", " ", this.asker)).isInstanceOf(Outcome.Faulty.class);
	}

	@Test
	void closing_isApprovedByAnotherThanWhoClosed() {
		var approve = this.models.newest("clientJourney", Locale.ROOT).get("approveClosing");
		this.jdbc.sql("""
				insert into completion (task_id, case_number, definition_id, step, username, body_hash, at)
				values (:task, :case, 'none', 'closeCase', 'question-asker', '', '2026-09-01T06:00:00Z')
				""").param("task", "closing-of-" + this.number.value()).param("case", this.number.value()).update();

		assertThat(this.fourEyes.refuses(approve, this.number.value(), this.asker)).isTrue();
		assertThat(this.fourEyes.refuses(approve, this.number.value(), this.asked)).isFalse();
	}

	private List<String> listed(String questions, Person reader) {
		return this.items.list(WorkFilter.of(Map.of("questions", questions)), reader, Locale.ROOT)
			.items()
			.stream()
			.map(WorkItem::id)
			.toList();
	}

	private void ask() {
		assertThat(this.questions.ask(this.task, "question-asked", "Sopiiko tämä?", this.asker))
			.isInstanceOf(Outcome.Done.class);
	}

	private Outcome complete(Person by) {
		return this.completing.complete(this.task, Map.of("story", "Valmis", "joins", "true"), by);
	}

	private String holder() {
		return this.jdbc.sql("select assignee from work_item where task_id = :task")
			.param("task", this.task)
			.query(String.class)
			.single();
	}

}
