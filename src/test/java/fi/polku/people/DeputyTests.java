package fi.polku.people;

import java.util.Map;
import java.util.Set;

import fi.polku.worklist.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The work of somebody who is away, in the hands of the deputy. */
class DeputyTests extends DeputyTest {

	@Test
	void absence_putsTheTasksInTheDeputysHandsAndReturnGivesThemBack() {
		var task = taskOf(this.maija, "Sijaistettava");
		assertThat(this.totals.ofDay(person(this.deputy)).unread()).isNotNull();
		assertThat(this.tasks.claim(task, person(this.deputy))).isEqualTo(new Outcome.HeldBy(this.maija));

		away(this.maija, this.deputy);

		var seen = this.items.find(task, person(this.deputy), FINNISH).orElseThrow();
		assertThat(seen.asDeputy()).isTrue();
		assertThat(this.totals.ofTabs(person(this.deputy))).containsEntry("mine", 1);
		assertThat(this.tasks.saveDraft(task, Map.of("story", "Kesken"), person(this.deputy)).refused()).isNull();
		this.absences.set(this.maija, null, null);
		assertThat(this.totals.ofTabs(person(this.deputy))).containsEntry("mine", 0);
		assertThat(this.totals.ofTabs(person(this.maija))).containsEntry("mine", 1);
	}

	@Test
	void deputy_completesInTheirOwnName() {
		var task = taskOf(this.maija, "Valmistuva");
		away(this.maija, this.deputy);

		assertThat(this.completing.complete(task, GOOD, person(this.deputy))).isInstanceOf(Outcome.Done.class);

		assertThat(this.jdbc.sql("select username from completion where task_id = :task")
			.param("task", task)
			.query(String.class)
			.single()).isEqualTo(this.deputy);
	}

	@Test
	void protectedClient_isKnownToTheDeputy() {
		var caseNumber = this.tryout.startProtected("Salattu");
		own(caseNumber, this.maija);
		assertThat(this.cases.mayName(person(this.deputy), caseNumber)).isFalse();

		away(this.maija, this.deputy);

		assertThat(this.cases.mayName(person(this.deputy), caseNumber)).isTrue();
	}

	@Test
	void deputyOfTheDeputy_hasBoth() {
		var third = coordinator("third");
		var task = taskOf(this.maija, "Ketju");
		away(this.maija, this.deputy);
		away(this.deputy, third);

		assertThat(person(third).represents()).isEqualTo(Set.of(this.maija, this.deputy));
		assertThat(this.items.find(task, person(third), FINNISH).orElseThrow().asDeputy()).isTrue();
	}

}
