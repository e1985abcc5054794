package fi.polku.benefitlist;

import java.util.Map;

import fi.polku.web.Refusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One person of a list on the way through the screening. */
class ScreeningTests extends ScreeningTest {

	@Test
	void personToInvite_waitsInTheQueueUntilDrawn() {
		take("Jonola", "JONO", row("020382-954M", "2026-03", 345));
		var number = screening("Jonola");

		screen(number, Map.of("screening", "invite"));

		assertThat(this.journeys.standsIn(number)).containsExactly("drawnFromQueue");
		assertThat(state(number)).isEqualTo("INVITE");
		assertThat(this.draw.draw("JONO", 5, "elsewhere")).as("by another organisation").isZero();
		assertThat(this.draw.draw("JONO", 5, null)).isEqualTo(1);
		assertThat(this.journeys.standsIn(number)).containsExactly("startClientJourney");
		assertThat(this.draw.draw("JONO", 5, null)).isZero();
	}

	/** Else they would be drawn, never be told, and be in the queue no more. */
	@Test
	void whileTheScreeningIsStopped_nobodyIsDrawn() {
		take("Seisola", "JONO", row("150681-931E", "2026-03", 345));
		var number = screening("Seisola");
		screen(number, Map.of("screening", "invite"));
		var instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(number.value())
			.singleResult()
			.getId();
		this.runtime.suspendProcessInstanceById(instance);

		assertThatThrownBy(() -> this.draw.draw("JONO", 5, null)).isInstanceOf(Refusal.class);

		this.runtime.activateProcessInstanceById(instance);
		assertThat(this.draw.draw("JONO", 5, null)).isEqualTo(1);
	}

	@Test
	void personAlreadyServed_endsTheScreening() {
		take("Palvela", "VOITTO", row("030780-9573", "2026-03", 345));
		var number = screening("Palvela");

		screen(number, Map.of("screening", "alreadyServed"));

		assertThat(this.journeys.isRunning(number)).isFalse();
		assertThat(state(number)).isEqualTo("SERVED");
		assertThat(caseState(number)).isEqualTo("closed");
	}

	@Test
	void knownFacts_giveASegmentOnTheList() {
		take("Segmenttilä", "VOITTO", row("050972-9955", "2026-03", 345));
		var number = screening("Segmenttilä");

		screen(number, Map.of("screening", "invite", "educationLevel", "vocational", "competence", "current",
				"searchActivity", "active"));

		assertThat(this.jdbc.sql("select assessed and segment is not null from screening where case_number = :case")
			.param("case", number.value())
			.query(Boolean.class)
			.single()).isTrue();
	}

}
