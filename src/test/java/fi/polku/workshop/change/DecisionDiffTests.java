package fi.polku.workshop.change;

import org.junit.jupiter.api.Test;

import static fi.polku.workshop.change.Pairs.row;
import static fi.polku.workshop.change.Pairs.table;
import static fi.polku.workshop.change.Pairs.told;
import static org.assertj.core.api.Assertions.assertThat;

class DecisionDiffTests {

	private static final String YOUNG = row("young", "[0..24]", "", "\"in\"");

	private static final String OLD = row("old", "&gt;= 55", "&gt;= date(\"2025-01-01\")", "\"in\"");

	private static final String REST = row("rest", "", "", "\"judgement\"");

	@Test
	void newRow_isToldWithItsCells() {
		assertThat(told(table(YOUNG, REST), table(YOUNG, OLD, REST)))
			.containsExactly("m old ADDED ROW  > Ikä: >= 55; Päivä: >= date(\"2025-01-01\"); Ehdotus: \"in\"");
	}

	@Test
	void cells_areToldOneByOne() {
		var changed = row("old", "&gt;= 57", "&gt;= date(\"2026-01-01\")", "\"in\"");

		assertThat(told(table(YOUNG, OLD), table(YOUNG, changed))).containsExactly(
				"m old CHANGED CELL Ikä >= 55 > >= 57",
				"m old CHANGED VALIDITY Päivä >= date(\"2025-01-01\") > >= date(\"2026-01-01\")");
	}

	@Test
	void rowsInAnotherOrder_areToldByTheFewestMoved() {
		assertThat(told(table(YOUNG, OLD, REST), table(REST, YOUNG, OLD))).containsExactly("m rest MOVED ROW_PLACE");
	}

	@Test
	void rowsWithOtherIds_areTheSameWhereTheirCellsAre() {
		assertThat(told(table(YOUNG, REST), table(YOUNG.replace("\"young", "\"r1"), REST))).isEmpty();
	}

	@Test
	void columnAndHitPolicy_areTold() {
		var after = Pairs.with(table(YOUNG), "m.dmn",
				new String(table(YOUNG).drawing().orElseThrow().content()).replace("FIRST", "UNIQUE")
					.replace("<text>age</text>", "<text>ageYears</text>"));

		assertThat(told(table(YOUNG), after)).containsExactly("m CHANGED HIT_POLICY FIRST > UNIQUE",
				"m in_age CHANGED ASKED age > ageYears");
	}

	@Test
	void textsAndTests_areToldByLanguageAndName() {
		var before = Pairs.with(table(YOUNG), "m.texts_sv.properties", "m=Tabell\nm.proposal=Förslag");
		var after = Pairs.with(
				Pairs.with(before, "m.texts_sv.properties", "m=Tabellen\nm.proposal=Förslag\nm.age=Ålder"),
				"m.tests.json",
				"{\"scenarios\":[{\"name\":\"Nuori\",\"inputs\":{\"age\":20},\"expected\":[{\"proposal\":\"in\"}]}]}");

		assertThat(told(before, after)).containsExactly("m CHANGED TEXT sv Tabell > Tabellen",
				"m age ADDED TEXT sv  > Ålder", "m Nuori ADDED SCENARIO  > age = 20 → proposal = in");
	}

}
