package fi.polku.workshop.migration;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.workshop.migration.MoveDecision.Scope;
import fi.polku.worklist.Completing;
import fi.polku.worklist.Outcome;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** People go on working while cases go over to another version. */
@PolkuTest
class MigrationAtWorkTests extends MovingCases {

	private static final int CASES = 120;

	private static final int PEOPLE = 8;

	@Autowired
	Completing completing;

	@Autowired
	CurrentUser current;

	@Test
	void whatPeopleComplete_isKeptAndEveryCaseMoves() throws Exception {
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
		var cases = Stream.generate(this.moving::start).limit(CASES).toList();
		var by = this.moving.coordinator();
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele hyvin"));
		var people = Executors.newFixedThreadPool(PEOPLE);
		try {
			var acts = cases.stream()
				.map((one) -> people.submit(() -> this.current.as(by,
						() -> this.completing.complete(this.moving.task(one), Map.of("note", "Puhuttu"), by))))
				.toList();
			var id = this.moving.begin(new MoveDecision(Scope.ALL, List.of(), List.of())).id();

			for (Future<Outcome> act : acts) {
				assertThat(act.get()).isInstanceOf(Outcome.Done.class);
			}
			assertThat(this.moving.done(id)).extracting("moved", "stays", "failed").containsExactly(CASES, 0, 0);
		}
		finally {
			people.shutdown();
		}
		assertThat(cases).allSatisfy(
				(one) -> assertThat(state(one)).isEqualTo(this.moving.step("Plans") + " 2 Suunnittele hyvin 1"));
	}

	private String state(CaseNumber one) {
		return this.moving.one("""
				select w.step || ' ' || d.version_ || ' ' || w.name || ' ' ||
				       (select count(*) from case_record r where r.case_number = w.case_number)
				  from work_item w join act_re_procdef d on d.id_ = w.definition_id
				 where w.case_number = :case
				""", one, String.class);
	}

}
