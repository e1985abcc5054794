package fi.polku.workshop.migration;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.PolkuTest;
import fi.polku.workshop.migration.MoveDecision.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A migration that was broken off is gone on with. */
@PolkuTest
class MigrationResumedTests extends MovingCases {

	@Autowired
	MigrationRun run;

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
		var begun = this.transaction.execute((status) -> {
			var migration = this.moving.begin(new MoveDecision(Scope.ALL, List.of(), List.of()));
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

}
