package fi.polku.workshop.migration;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import fi.polku.workshop.migration.MoveDecision.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/** Open cases go over to another version, with all that belongs to them. */
@PolkuTest
class MigrationTests extends MovingCases {

	@BeforeEach
	void model() {
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
	}

	@Test
	void equalIds_followWithTaskDeadlineTrailAndFacts() throws Exception {
		var one = this.moving.start();
		var other = this.moving.start();
		this.moving.complete(other);
		var task = this.moving.task(one);
		this.jdbc.sql("""
				insert into draft (task_id, username, answers, saved_at) values (:task, :by, '{"note":"kesken"}', :now)
				""")
			.param("task", task)
			.param("by", this.moving.coordinator().username())
			.param("now", new Timestamp(0))
			.update();
		this.moving.deploy(MovedModel.task("Talks", "Keskustele rauhassa").by("coach").due("decideTargetGroup"),
				MovedModel.task("Plans", "Suunnittele"));

		var done = this.moving.moveAll();

		assertThat(done).extracting("moved", "stays", "failed").containsExactly(2, 0, 0);
		assertThat(this.moving.task(one)).isEqualTo(task);
		assertThat(this.moving.item(one))
			.isEqualTo(Map.of("name", "Keskustele rauhassa", "step", this.moving.step("Talks"), "version", 2, "group",
					"coach", "rule", "decideTargetGroup", "verdict", "RUNNING", "due", true));
		assertThat(this.moving.item(other)).containsEntry("version", 2).containsEntry("rule", "contactDetails");
		assertThat(this.moving.one(
				"select answers ->> 'note' from draft join work_item using (task_id) where case_number = :case", one,
				String.class))
			.isEqualTo("kesken");
		assertThat(this.moving.one("""
				select string_agg(v.field || '=' || v.new_value, ' ' order by v.field) from trail t
				  join trail_value v on v.trail_id = t.id
				 where t.kind = 'case.migrated' and :case = any(t.cases)
				""", one, String.class)).isEqualTo("reason=Malli parani version=2");
		assertThat(this.moving.one("select detail from work_event where case_number = :case and kind = 'migrated'", one,
				String.class))
			.isEqualTo("1 2");
		assertThat(this.moving.one("""
				select i.version || ' ' || (i.migrated_at is not null) from insight_instance i
				  join insight_case c on c.id = i.case_id where c.number = :case
				""", one, String.class)).isEqualTo("1 true");
		assertEverythingAgrees();
	}

	@Test
	void rolledBack_eachReturnsWhereThereIsAWay() throws Exception {
		var one = this.moving.start();
		var further = this.moving.start();
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Asks", "Kysy"),
				MovedModel.task("Plans", "Suunnittele"));
		var id = this.moving.begin(new MoveDecision(Scope.ALL, List.of(), List.of())).id();
		this.moving.done(id);
		this.moving.complete(further);

		var back = this.migrating.rollBack(id, "Huononi", this.moving.owner());

		assertThat(this.moving.done(back.id())).extracting("moved", "stays").containsExactly(1, 1);
		assertThat(this.moving.version(one)).isEqualTo(1);
		assertThat(this.moving.version(further)).isEqualTo(2);
		assertThat(this.moving.one(
				"""
						select string_agg(detail, ', ' order by id) from work_event where case_number = :case and kind = 'migrated'
						""",
				one, String.class))
			.isEqualTo("1 2, 2 1");
		assertEverythingAgrees();
	}

	@Test
	void calledModel_isMovedOnItsOwn() {
		var caller = this.moving.deployCaller();
		var one = this.tryout.startOther("Kutsuttu", caller);
		this.moving.deploy(MovedModel.task("Talks", "Keskustele rauhassa"), MovedModel.task("Plans", "Suunnittele"));

		assertThat(this.moving.moveAll().moved()).isEqualTo(1);

		assertThat(this.moving.item(one)).containsEntry("version", 2).containsEntry("name", "Keskustele rauhassa");
		this.moving.complete(one);
		this.moving.complete(one);
		assertThat(this.moving.one("select count(*) from act_ru_execution where business_key_ = :case", one,
				Integer.class))
			.isZero();
	}

	@Test
	void chosenSteps_goAloneAndOthersStay() {
		var one = this.moving.start();
		var other = this.moving.start();
		this.moving.complete(other);
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));

		var id = this.moving.begin(new MoveDecision(Scope.STEPS, List.of(this.moving.step("Plans")), List.of())).id();

		assertThat(this.moving.done(id).total()).isEqualTo(1);
		assertThat(this.moving.version(one)).isEqualTo(1);
		assertThat(this.moving.version(other)).isEqualTo(2);
	}

	@Test
	void otherMessage_isWaitedForInTheOtherVersion() {
		this.moving.deploy(MovedModel.task("Talks", "Keskustele").hearing("heardBefore" + this.moving.model));
		var one = this.moving.start();
		this.moving.deploy(MovedModel.task("Talks", "Keskustele").hearing("heardNow" + this.moving.model));

		assertThat(this.moving.moveAll().moved()).isEqualTo(1);

		assertThat(this.moving.one("""
				select s.event_name_ from act_ru_event_subscr s join act_ru_execution p on p.id_ = s.proc_inst_id_
				 where p.business_key_ = :case
				""", one, String.class)).isEqualTo("heardNow" + this.moving.model);
	}

	private void assertEverythingAgrees() throws Exception {
		for (var check : List.of("/api/work-items/check", "/api/insight/facts/check")) {
			var answer = this.mvc
				.as(this.tryout.person("move-technical", Role.TECHNICAL).username(), MockMvcRequestBuilders.get(check))
				.andReturn()
				.getResponse();
			assertThat(answer.getContentAsString()).as(check).contains("\"differences\":0");
		}
	}

}
