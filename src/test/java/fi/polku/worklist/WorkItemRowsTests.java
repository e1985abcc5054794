package fi.polku.worklist;

import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class WorkItemRowsTests {

	@Autowired
	Tryout tryout;

	@Autowired
	WorkItemRows rows;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@BeforeEach
	void deploy() {
		this.tryout.deploy();
	}

	@Test
	void bulkOfStarts_readModelEqualsTheRebuild() {
		this.transaction.executeWithoutResult((status) -> {
			for (int i = 0; i < 100; i++) {
				this.tryout.start("Rivistö" + i);
			}
		});

		assertThat(this.rows.differences()).isZero();
		assertThat(count("select count(*) from work_item where client_name like 'Rivistö%' and waits_for = 'client'"))
			.isEqualTo(100);
		assertThat(count("""
				select count(*) from work_item w join deadline d using (task_id)
				where w.client_name like 'Rivistö%' and d.due_at = w.due_at
				""")).isEqualTo(100);
	}

	@Test
	void claimedSuspendedAndCompleted_staysInStep() {
		var number = this.tryout.start("Askel");
		var task = task(number);

		this.tasks.claim(task, "tryout-none");
		assertThat(text("select assignee from work_item where task_id = '" + task + "'")).isEqualTo("tryout-none");
		this.runtime.updateProcessInstanceSuspensionState()
			.byProcessInstanceQuery(
					this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()))
			.suspend();
		assertThat(text("select suspended::text from work_item where task_id = '" + task + "'")).isEqualTo("true");
		this.runtime.updateProcessInstanceSuspensionState()
			.byProcessInstanceQuery(
					this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()))
			.activate();
		this.tasks.complete(task);

		assertThat(text("select step from work_item where case_number = '" + number + "'")).isEqualTo("planInTryout");
		assertThat(text("select verdict from deadline where task_id = '" + task + "'")).isEqualTo("MET");
		assertThat(this.rows.differences()).isZero();
	}

	@Test
	void withdrawn_cancelsTheDeadline() {
		var number = this.tryout.start("Poistuva");
		var task = task(number);

		this.runtime.deleteProcessInstance(this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(number.value())
			.singleResult()
			.getId(), "withdrawn");

		assertThat(text("select verdict from deadline where task_id = '" + task + "'")).isEqualTo("CANCELLED");
		assertThat(count("select count(*) from work_item where case_number = '" + number + "'")).isZero();
	}

	@Test
	void rolledBack_leavesNothing() {
		this.transaction.executeWithoutResult((status) -> {
			this.tryout.start("Pyörretty");
			status.setRollbackOnly();
		});

		assertThat(count("select count(*) from work_item where client_name like 'Pyörretty%'")).isZero();
	}

	@Test
	void changedCaseAndClient_standOnTheOpenItemsAtOnce() {
		var number = this.tryout.start("Muuttuva");
		this.jdbc
			.sql("update client_case set segment = 'throughTraining', owner = 'tryout-none' where number = :number")
			.param("number", number.value())
			.update();
		this.jdbc.sql("""
				update client set last_name = 'Muuttunut', protected = true
				where id = (select client_id from client_case where number = :number)
				""").param("number", number.value()).update();

		assertThat(text("""
				select segment || ' ' || owner || ' ' || protected || ' ' || client_name
				from work_item where case_number = '""" + number + "'"))
			.isEqualTo("throughTraining tryout-none true Muuttunut, Testi");
		assertThat(this.rows.differences()).isZero();
	}

	@Test
	void newTask_comesToTheOwnerOfTheCase() {
		this.tryout.person("rows-owner", Role.COORDINATOR);
		this.tryout.person("rows-away", Role.COORDINATOR);
		this.jdbc.sql("update app_user set absent_from = '2020-01-01' where username = 'rows-away'").update();

		assertThat(assigneeOfTheNextTask("rows-owner")).isEqualTo("rows-owner");
		assertThat(assigneeOfTheNextTask("rows-away")).isEqualTo("none");
		assertThat(assigneeOfTheNextTask("tryout-none")).isEqualTo("none");
		assertThat(this.rows.differences()).isZero();
	}

	private String assigneeOfTheNextTask(String owner) {
		var number = this.tryout.start("Omistaja");
		this.jdbc.sql("update client_case set owner = :owner where number = :number")
			.param("owner", owner)
			.param("number", number.value())
			.update();
		this.tasks.complete(task(number));
		return text("select coalesce(assignee, 'none') from work_item where case_number = '" + number + "'");
	}

	@Test
	void damagedRow_isFoundAndRebuilt() {
		var number = this.tryout.start("Vioittunut");
		this.jdbc.sql("update work_item set assignee = 'nobody' where case_number = :number")
			.param("number", number.value())
			.update();

		assertThat(this.rows.differences()).isEqualTo(1);
		this.rows.rebuild();
		assertThat(this.rows.differences()).isZero();
	}

	private String task(CaseNumber number) {
		return text("select task_id from work_item where case_number = '" + number + "'");
	}

	private String text(String sql) {
		return this.jdbc.sql(sql).query(String.class).single();
	}

	private int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

}
