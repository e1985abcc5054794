package fi.polku.people;

import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Absences that are refused, and new tasks while somebody is away. */
class AbsenceTests extends DeputyTest {

	@Test
	void newTask_comesToTheAbsentOwnerOnlyWhereADeputyDoesIt() {
		away(this.maija, this.deputy);
		assertThat(assigneeOfNewTask()).isEqualTo(this.maija);

		this.absences.set(this.maija, days(0, 3), null);
		assertThat(assigneeOfNewTask()).isNotEqualTo(this.maija);

		away(this.maija, this.deputy);
		this.absences.set(this.deputy, days(0, 3), null);
		assertThat(assigneeOfNewTask()).isNotEqualTo(this.maija);
	}

	@Test
	void absence_isRefusedWhereNobodyCouldDoTheWork() {
		var nurse = this.tryout.person("away-nurse-" + ++number, Role.NURSE).username();
		away(this.maija, this.deputy);

		assertThat(code(this.maija, days(0, 3), nurse)).isEqualTo("people.fault.cannotDeputise");
		assertThat(code(this.maija, days(0, 3), this.maija)).isEqualTo("people.fault.cannotDeputise");
		assertThat(code(this.deputy, days(2, 9), this.maija)).isEqualTo("people.fault.circle");
		assertThat(code(this.maija, days(3, 2), null)).isEqualTo("people.fault.endsBeforeItBegins");
		assertThat(code(this.maija, days(-9, -2), null)).isEqualTo("people.fault.past");
		assertThat(this.absences.set(this.deputy, days(4, 9), this.maija)).isEmpty();
	}

}
