package fi.polku.workshop.migration;

import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A faulty version is stopped, and its cases go over to one that runs. */
@PolkuTest
class StoppedCasesMoveTests extends MovingCases {

	@Test
	void stoppedWithTheirVersion_goOnInTheOtherAndStopAgainWhenTakenBack() throws Exception {
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
		var one = this.moving.start();
		var other = this.moving.start();
		stop("/stopping", "what", "stopAll");
		assertThatThrownBy(() -> this.moving.complete(one)).isInstanceOf(SuspendedEntityInteractionException.class);

		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
		var id = this.moving.begin(new MoveDecision(MoveDecision.Scope.ALL, null, null)).id();
		assertThat(this.moving.done(id).moved()).isEqualTo(2);

		assertThat(isStopped(one)).isFalse();
		this.moving.complete(one);
		assertThat(this.moving.item(one)).containsEntry("version", 2).containsEntry("name", "Suunnittele");

		this.moving.done(this.migrating.rollBack(id, "Ei parantunut", this.moving.owner()).id());

		assertThat(isStopped(other)).isTrue();
		assertThatThrownBy(() -> this.moving.complete(other)).isInstanceOf(SuspendedEntityInteractionException.class);
	}

	@Test
	void stepStoppedInTheirVersion_runsInTheOther() throws Exception {
		this.moving.deploy(MovedModel.task("Talks", "Keskustele").waiting());
		var one = this.moving.start();
		stop("/versions/1/stop", "step", this.moving.step("Talks"));
		assertThat(stoppedJobs(one)).isEqualTo(1);

		this.moving.deploy(MovedModel.task("Talks", "Keskustele rauhassa").waiting());
		assertThat(this.moving.moveAll().moved()).isEqualTo(1);

		assertThat(stoppedJobs(one)).isZero();
	}

	private void stop(String what, String name, String value) throws Exception {
		this.mvc
			.as(this.moving.owner().username(),
					post("/workshop/models/" + this.moving.model + what).param("version", "1")
						.param(name, value)
						.param("reason", "Virhe"))
			.andExpect(status().is3xxRedirection());
	}

	private boolean isStopped(CaseNumber number) {
		return this.moving.one("select suspended from work_item where case_number = :case", number, Boolean.class);
	}

	private int stoppedJobs(CaseNumber number) {
		return this.moving.one("""
				select count(*) from act_ru_job j join act_ru_execution p on p.id_ = j.process_instance_id_
				 where p.business_key_ = :case and j.suspension_state_ = 2
				""", number, Integer.class);
	}

}
