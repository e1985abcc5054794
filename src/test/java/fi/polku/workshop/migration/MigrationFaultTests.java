package fi.polku.workshop.migration;

import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.web.Refusal;
import fi.polku.workshop.migration.MoveDecision.Scope;
import fi.polku.workshop.migration.MovePlan.Staying;
import fi.polku.workshop.migration.MoveRoute.StepFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

/** What cannot follow stays where it was, and is told. */
@PolkuTest
class MigrationFaultTests extends MovingCases {

	@Autowired
	MovePlans plans;

	@BeforeEach
	void model() {
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
	}

	@Test
	void removedStep_staysUntilItLeadsSomewhere() {
		var one = this.moving.start();
		var other = this.moving.start();
		this.moving.complete(other);
		this.moving.deploy(MovedModel.task("Asks", "Kysy"), MovedModel.task("Plans", "Suunnittele"));
		var target = this.migrating.version(this.moving.model, null);
		var plan = this.plans.of(target, MoveDecision.NONE);
		assertThat(plan.isValid()).isTrue();
		assertThat(plan.staying()).extracting(Staying::step, Staying::code, Staying::cases)
			.containsExactly(tuple(this.moving.step("Talks"), "unmapped", 1));

		var first = this.moving.moveAll();

		assertThat(first).extracting("moved", "stays", "failed").containsExactly(1, 1, 0);
		assertThat(this.moving.version(one)).isEqualTo(1);
		assertThat(this.moving.version(other)).isEqualTo(2);
		assertThat(this.moving.moveAll(this.moving.to("Talks", "Asks")).moved()).isEqualTo(1);
		assertThat(this.moving.item(one)).containsEntry("step", this.moving.step("Asks"))
			.containsEntry("name", "Kysy")
			.containsEntry("version", 2);
	}

	@Test
	void planThatTheEngineDoesNotTake_isRefusedInWords() {
		var one = this.moving.start();
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
		var wrong = new MoveDecision(Scope.ALL, List.of(),
				List.of(this.moving.to("Talks", "Ends"), this.moving.to("Plans", "Nowhere")));

		var plan = this.plans.of(this.migrating.version(this.moving.model, null), wrong);

		assertThat(plan.isValid()).isFalse();
		assertThat(plan.routes().get(0).faults()).contains(new StepFault(this.moving.step("Plans"), "noTarget"))
			.extracting(StepFault::element)
			.contains(this.moving.step("Talks"));
		assertThatThrownBy(() -> this.moving.begin(wrong)).isInstanceOf(Refusal.class)
			.hasMessage("workshop.gate.cases.faults");
		assertThat(this.moving.version(one)).isEqualTo(1);
	}

	@Test
	void oneThatFails_staysWhereItWasAndStopsNoOther() {
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele").waiting());
		var bad = this.moving.start();
		this.moving.complete(bad);
		var good = List.of(this.moving.start(), this.moving.start());
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
		var plan = this.plans.of(this.migrating.version(this.moving.model, null), MoveDecision.NONE);
		assertThat(plan.staying()).extracting(Staying::code).containsExactly("waitingJob");

		var id = this.moving.begin(new MoveDecision(Scope.ALL, List.of(), List.of())).id();
		var done = this.moving.done(id);

		assertThat(done).extracting("moved", "stays", "failed").containsExactly(2, 0, 1);
		assertThat(this.progress.results(id, this.moving.owner()).reasons()).singleElement()
			.extracting("fault", "element")
			.containsExactly("waitingJob", this.moving.step("Plans"));
		assertThat(this.progress.results(id, this.moving.owner()).cases()).isEmpty();
		assertThat(this.progress.results(id, this.moving.coordinator()).cases()).hasSize(3);
		assertThat(good).extracting(this.moving::version).containsOnly(3);
		assertThat(this.moving.version(bad)).isEqualTo(2);
		var job = this.engine.getManagementService()
			.createJobQuery()
			.processDefinitionKey(this.moving.model)
			.singleResult();
		this.engine.getManagementService().executeJob(job.getId());
		assertThat(this.migrations.retry(id)).isEqualTo(1);
		assertThat(this.moving.done(id)).extracting("moved", "failed").containsExactly(3, 0);
		assertThat(this.moving.version(bad)).isEqualTo(3);
	}

}
