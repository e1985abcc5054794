package fi.polku.workshop.migration;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

import fi.polku.PolkuTest;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.web.Refusal;
import fi.polku.workshop.migration.MoveDecision.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** A migration that was broken off is gone on with. */
@PolkuTest
class MigrationResumedTests extends MovingCases {

	@Autowired
	MigrationRun run;

	@Autowired
	MovePlans plans;

	@Autowired
	HaltedMigrations halted;

	@Autowired
	TransactionTemplate transaction;

	@BeforeEach
	void model() {
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
	}

	@Test
	void halfDone_isGoneOnWithAndNoCaseMovesTwice() {
		var cases = Stream.generate(this.moving::start).limit(5).toList();
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
		var plan = planned();
		var begun = this.transaction.execute((status) -> {
			var migration = this.migrations.begin(plan, this.moving.owner());
			this.run.batch(migration, 2);
			return migration;
		});
		this.transaction.executeWithoutResult((status) -> {
			this.run.batch(begun, 1);
			status.setRollbackOnly();
		});

		assertThat(this.moving.done(begun.id()).moved()).isEqualTo(5);

		assertThat(cases).extracting(this.moving::version).containsOnly(2);
		assertThat(cases).allSatisfy((one) -> assertThat(this.moving
			.one("select count(*) from trail where kind = 'case.migrated' and :case = any(cases)", one, Integer.class))
			.isEqualTo(1));
	}

	@Test
	void whoBeganItIsGone_itStandsStillUntilAnotherTakesItOver() {
		var one = this.moving.start();
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
		var gone = this.tryout.person("move-owner-gone", Role.OWNER);
		var id = begunByOneWhoIsGone(gone);

		await().atMost(Duration.ofSeconds(30)).until(() -> this.migrations.get(id).isHalted());
		assertThat(this.halted.all()).extracting(Migration::id).contains(id);
		assertThat(this.moving.version(one)).isEqualTo(1);
		this.halted.takeOver(id, this.moving.owner());

		assertThat(this.moving.done(id).moved()).isEqualTo(1);
		assertThat(this.migrations.get(id).workedBy()).isEqualTo(this.moving.owner().username());
		assertThatThrownBy(() -> this.halted.takeOver(id, gone)).isInstanceOf(Refusal.class);
	}

	/** Nobody works at it meanwhile, so that the test alone ends it. */
	@Test
	void triedAgainAsItEnds_goesOn() throws Exception {
		this.moving.start();
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
		var id = begunByOneWhoIsGone(this.tryout.person("move-owner-left", Role.OWNER));
		this.jdbc.sql("update model_migration_case set state = 'failed', fault = 'engine' where migration_id = :id")
			.param("id", id)
			.update();
		var ending = new FutureTask<>(() -> this.migrations.finish(id), null);

		this.transaction.executeWithoutResult((status) -> {
			assertThat(this.migrations.retry(id)).isEqualTo(1);
			new Thread(ending).start();
			await().until(() -> this.jdbc.sql("select exists (select from pg_locks where not granted)")
				.query(Boolean.class)
				.single());
		});
		ending.get();

		assertThat(this.migrations.get(id).isDone()).isFalse();
		await().atMost(Duration.ofSeconds(30)).until(() -> this.migrations.get(id).isHalted());
		this.halted.takeOver(id, this.moving.owner());
		assertThat(this.moving.done(id).moved()).isEqualTo(1);
	}

	private UUID begunByOneWhoIsGone(Person gone) {
		var plan = planned();
		return this.transaction.execute((status) -> {
			this.jdbc.sql("update app_user set active = false where username = :gone")
				.param("gone", gone.username())
				.update();
			return this.migrations.begin(plan, gone).id();
		});
	}

	private NewMigration planned() {
		var target = this.migrating.version(this.moving.model, null);
		return new NewMigration(this.moving.model, null, null, "Parani",
				this.plans.of(target, new MoveDecision(Scope.ALL, List.of(), List.of())).routes(), null);
	}

}
