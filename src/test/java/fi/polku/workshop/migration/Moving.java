package fi.polku.workshop.migration;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.workshop.migration.MigrationProgress.Progress;
import fi.polku.workshop.migration.MoveDecision.Scope;
import fi.polku.workshop.migration.MovedModel.Task;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.awaitility.Awaitility.await;

/** Cases of a model of its own that go from version to version. */
final class Moving {

	final String model = "moved" + UUID.randomUUID().toString().substring(0, 8);

	private final Tryout tryout;

	private final ProcessEngine engine;

	private final JdbcClient jdbc;

	private final Migrating migrating;

	private final MigrationProgress progress;

	private final Migrations migrations;

	Moving(Tryout tryout, ProcessEngine engine, JdbcClient jdbc, Migrating migrating, MigrationProgress progress,
			Migrations migrations) {
		this.tryout = tryout;
		this.engine = engine;
		this.jdbc = jdbc;
		this.migrating = migrating;
		this.progress = progress;
		this.migrations = migrations;
	}

	Person owner() {
		return this.tryout.person("move-owner", Role.OWNER);
	}

	Person coordinator() {
		return this.tryout.person("move-coordinator", Role.COORDINATOR);
	}

	/** The next version. */
	void deploy(Task... tasks) {
		var bpmn = MovedModel.bpmn(this.model, tasks).getBytes(StandardCharsets.UTF_8);
		this.engine.getRepositoryService()
			.createDeployment()
			.addInputStream(this.model + ".bpmn", new ByteArrayInputStream(bpmn))
			.deploy();
	}

	/** A model that calls it. */
	String deployCaller() {
		var bpmn = """
				<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="calling" targetNamespace="https://polku.fi">
				  <process id="%1$sCaller" name="Kutsuja" isExecutable="true" camunda:historyTimeToLive="P1461D">
				    <startEvent id="%1$sCalls"/>
				    <sequenceFlow id="flow_%1$sCall" sourceRef="%1$sCalls" targetRef="%1$sCall"/>
				    <callActivity id="%1$sCall" calledElement="%1$s"><extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/></extensionElements></callActivity>
				    <sequenceFlow id="flow_%1$sCalled" sourceRef="%1$sCall" targetRef="%1$sCalled"/>
				    <endEvent id="%1$sCalled"/>
				  </process>
				</definitions>
				"""
			.formatted(this.model);
		this.engine.getRepositoryService().createDeployment().addString(this.model + "Caller.bpmn", bpmn).deploy();
		return this.model + "Caller";
	}

	CaseNumber start() {
		return this.tryout.startOther("Siirtyvä", this.model);
	}

	/** The case's one task, by its id. */
	String task(CaseNumber number) {
		return this.tryout.taskOf(number);
	}

	void complete(CaseNumber number) {
		this.engine.getTaskService().complete(task(number));
	}

	/** The full id of a step. */
	String step(String end) {
		return this.model + end;
	}

	Instruction to(String from, String target) {
		return new Instruction(step(from), (target != null) ? step(target) : null, false);
	}

	/** All cases to the newest version, until each has its result. */
	Progress moveAll(Instruction... instructions) {
		return done(begin(new MoveDecision(Scope.ALL, List.of(), List.of(instructions))).id());
	}

	Migration begin(MoveDecision decision) {
		return this.migrating.begin(this.migrating.version(this.model, null), decision, "Malli parani", owner());
	}

	Progress done(UUID id) {
		await().atMost(Duration.ofSeconds(60)).until(() -> this.migrations.get(id).isDone());
		return this.progress.of(this.migrations.get(id));
	}

	/** The version in which the case's run stands. */
	int version(CaseNumber number) {
		return this.jdbc.sql("""
				select d.version_ from act_ru_execution p join act_re_procdef d on d.id_ = p.proc_def_id_
				 where p.business_key_ = :case and p.parent_id_ is null
				""").param("case", number.value()).query(Integer.class).single();
	}

	/** The case's row of the task list. */
	Map<String, Object> item(CaseNumber number) {
		return this.jdbc.sql("""
				select w.name, w.step, d.version_ as version, w.groups[1] as "group", l.rule, l.verdict,
				       w.due_at = l.due_at as due
				  from work_item w
				  join act_re_procdef d on d.id_ = w.definition_id
				  left join deadline l on l.task_id = w.task_id
				 where w.case_number = :case
				""").param("case", number.value()).query().singleRow();
	}

	/** What stands in a table of a case, by one statement. */
	<T> T one(String sql, CaseNumber number, Class<T> type) {
		return this.jdbc.sql(sql).param("case", number.value()).query(type).single();
	}

}
