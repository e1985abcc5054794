package fi.polku.retention;

import java.time.Instant;
import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.process.CaseNumber;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine's clean-up runs, in a time before all other tests, and waits for our
 * retention.
 */
@PolkuTest
class HistoryCleanUpTests {

	@Autowired
	Tryout tryout;

	@Autowired
	ProcessEngine engine;

	@Autowired
	Retentions retentions;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void time() {
		this.clock.reset();
	}

	@Test
	void window_isSet() {
		var configuration = (ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration();

		assertThat(configuration.getHistoryCleanupBatchWindowStartTime()).isEqualTo("02:30");
		assertThat(configuration.isHistoryCleanupEnabled()).isTrue();
		assertThat(configuration.getHistoryCleanupStrategy()).isEqualTo("removalTimeBased");
	}

	@Test
	void ended_goesOnceItsTimeIsOver_notBefore() {
		at("1990-05-01");
		this.tryout.deploy();
		var number = this.tryout.start("Siivottava");
		this.jdbc.sql("update client_case set state = 'closed', closed_at = '1990-05-02' where number = :number")
			.param("number", number.value())
			.update();
		this.jdbc.sql("""
				insert into retention (case_number, until, ground, law, confirmed, counted_from)
				values (:number, '1996-01-01', 'project', 'x', false, '1990-05-02')
				""").param("number", number.value()).update();
		end(number);

		cleanUp("1994-06-01");
		assertThat(rows(number)).isPositive();
		cleanUp("1996-02-01");
		assertThat(rows(number)).isPositive();
		cleanUp("1996-03-15");
		assertThat(rows(number)).isZero();
	}

	/**
	 * A rule that changed after the end moves what would go too early; the rest stays.
	 */
	@Test
	void keptLongerThanThought_historyWaits() {
		at("1990-05-01");
		this.tryout.deploy();
		var number = this.tryout.start("Pidennetty");
		end(number);
		assertThat(removal(number)).isEqualTo("1994-05-01");
		this.jdbc.sql("""
				insert into retention (case_number, until, ground, law, confirmed, counted_from)
				values (:number, '1997-01-01', 'project', 'x', false, '1990-05-02')
				""").param("number", number.value()).update();

		this.retentions.keepHistory();
		runBatches();

		assertThat(removal(number)).isEqualTo("1997-03-02");
		cleanUp("1997-03-01");
		assertThat(rows(number)).isPositive();
		cleanUp("1997-03-03");
		assertThat(rows(number)).isZero();
	}

	private void runBatches() {
		var management = this.engine.getManagementService();
		for (var batch : management.createBatchQuery().type(Batch.TYPE_PROCESS_SET_REMOVAL_TIME).list()) {
			for (var definition : List.of(batch.getSeedJobDefinitionId(), batch.getBatchJobDefinitionId(),
					batch.getMonitorJobDefinitionId())) {
				management.createJobQuery()
					.jobDefinitionId(definition)
					.list()
					.forEach((job) -> management.executeJob(job.getId()));
			}
		}
	}

	private String removal(CaseNumber number) {
		return this.jdbc.sql("select removal_time_::date::text from act_hi_procinst where business_key_ = :number")
			.param("number", number.value())
			.query(String.class)
			.single();
	}

	private void end(CaseNumber number) {
		var instance = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(number.value())
			.singleResult();
		this.engine.getRuntimeService().deleteProcessInstance(instance.getId(), "ended");
	}

	private void cleanUp(String day) {
		at(day);
		this.engine.getHistoryService().cleanUpHistoryAsync(true);
		for (var job : this.engine.getHistoryService().findHistoryCleanupJobs()) {
			this.engine.getManagementService().executeJob(job.getId());
		}
	}

	private int rows(CaseNumber number) {
		return this.jdbc.sql("""
				select (select count(*) from act_hi_procinst where business_key_ = :number)
				     + (select count(*) from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_
				         where p.business_key_ = :number)
				""").param("number", number.value()).query(Integer.class).single();
	}

	private void at(String day) {
		this.clock.set(Instant.parse(day + "T03:00:00Z"));
	}

}
