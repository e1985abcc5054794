package fi.polku.benefitlist;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** People of a list who are looked at again later, or who left it. */
class LaterTests extends ScreeningTest {

	@Test
	void personForLater_isLookedAtAgainOnTheRecheckDay() {
		take("Palaamaa", "VOITTO", row("050879-941D", "2026-03", 195));
		var number = screening("Palaamaa");
		screen(number, Map.of("screening", "later", "recheckOn", LocalDate.of(2099, 1, 1).toString()));

		this.management.executeJob(this.management.createJobQuery()
			.processDefinitionKey("listScreening")
			.activityId("recheckDayCame")
			.list()
			.stream()
			.filter((job) -> this.runtime.createProcessInstanceQuery()
				.processInstanceId(job.getProcessInstanceId())
				.processInstanceBusinessKey(number.value())
				.count() == 1)
			.findFirst()
			.orElseThrow()
			.getId());

		assertThat(state(number)).isEqualTo("OPEN");
		assertThat(this.journeys.standsIn(number)).containsExactly("screenClient");
	}

	@Test
	void personForLater_isWokenWhenAStepOfTheRulesIsCrossed() {
		take("Porrasmaa", "VOITTO", row("040879-938N", "2026-03", 195));
		var number = screening("Porrasmaa");
		screen(number, Map.of("screening", "later", "recheckOn", LocalDate.of(2099, 1, 1).toString()));
		assertThat(state(number)).isEqualTo("LATER");

		var april = take("Porrasmaa", "VOITTO", row("040879-938N", "2026-04", 199));
		assertThat(state(number)).isEqualTo("LATER");
		var may = take("Porrasmaa", "VOITTO", row("040879-938N", "2026-05", 215));

		assertThat(state(number)).isEqualTo("OPEN");
		assertThat(this.journeys.standsIn(number)).containsExactly("screenClient");
		assertThat(this.jdbc.sql("select count(*) from benefit_row where started and list_id in (:lists)")
			.param("lists", java.util.List.of(april, may))
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void fewWhoLeft_endTheirScreening_manyAreAskedAbout() {
		var all = row("060577-9137", "2026-03", 345) + row("070666-9268", "2026-03", 345)
				+ row("080963-929M", "2026-03", 345) + row("091071-922X", "2026-03", 345);
		take("Lähtölä", "VOITTO", all);
		take("Lähtölä", "VOITTO", all.replace("2026-03", "2026-04").replace(row("091071-922X", "2026-04", 345), ""));
		assertThat(states("Lähtölä")).containsExactly("LEFT", "OPEN", "OPEN", "OPEN");

		var may = take("Lähtölä", "VOITTO", row("060577-9137", "2026-05", 345));
		assertThat(states("Lähtölä")).containsExactly("LEFT", "OPEN", "OPEN", "OPEN");
		assertThat(this.leaving.questions(may)).hasSize(1);

		this.leaving.answer(may, true);
		this.benefitLists.move(may, ListState.IMPORTING, null);
		this.lists.finish(may);
		assertThat(states("Lähtölä")).containsExactly("LEFT", "LEFT", "LEFT", "OPEN");
	}

}
