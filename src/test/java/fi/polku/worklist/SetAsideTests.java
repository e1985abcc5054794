package fi.polku.worklist;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is followed up on a later day is out of the way until then. */
@PolkuTest
class SetAsideTests {

	@Autowired
	Tryout tryout;

	@Autowired
	WorkItems items;

	@Autowired
	TaskService tasks;

	@Autowired
	Clock clock;

	Person coordinator;

	CaseNumber number;

	@BeforeEach
	void task() {
		this.tryout.deploy();
		this.coordinator = this.tryout.person("aside-coordinator", Role.COORDINATOR);
		this.number = this.tryout.start("Siirtyvä");
	}

	@Test
	void laterFollowUp_hidesItUntilThen() {
		set(Task::setFollowUpDate, 1);
		assertThat(shown("no")).isEmpty();
		assertThat(shown("only")).hasSize(1);
		assertThat(shown(null)).hasSize(1);

		set(Task::setFollowUpDate, -1);
		assertThat(shown("no")).hasSize(1);
		assertThat(shown("only")).isEmpty();
	}

	@Test
	void overdue_isNeverHidden() {
		set(Task::setFollowUpDate, 1);
		set(Task::setDueDate, -1);

		assertThat(shown("no")).hasSize(1);
		assertThat(shown("only")).isEmpty();
	}

	@Test
	void otherWords_areRefused() {
		assertThatExceptionOfType(FilterFault.class).isThrownBy(() -> shown("perhaps"));
	}

	private void set(BiConsumer<Task, Date> date, int days) {
		var task = this.tasks.createTaskQuery().processInstanceBusinessKey(this.number.value()).singleResult();
		date.accept(task, Date.from(this.clock.instant().plus(days, ChronoUnit.DAYS)));
		this.tasks.saveTask(task);
	}

	private List<WorkItem> shown(String aside) {
		var filter = WorkFilter.of((aside != null) ? Map.of("aside", aside) : Map.of()).withText(this.number.value());
		return this.items.list(filter, this.coordinator, Locale.ROOT).items();
	}

}
