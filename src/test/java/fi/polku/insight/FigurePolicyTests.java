package fi.polku.insight;

import java.util.List;
import java.util.Set;

import fi.polku.insight.columns.CaseColumns;
import fi.polku.insight.columns.Coded;
import fi.polku.casefile.CaseFileTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Reach;
import fi.polku.security.Reach.Extent;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A lead's figures reach as far as the lead: in the database, of facts and in memory
 * alike.
 */
class FigurePolicyTests extends CaseFileTest {

	private static final List<String> WHERE = List.of("own", "team", "area", "other", "far");

	@Autowired
	FigurePolicy policy;

	private List<CaseNumber> numbers;

	private Person lead;

	@BeforeEach
	void cases() {
		for (var place : List.of("figure-here", "figure-there")) {
			this.jdbc.sql("insert into area values (:id, :id) on conflict do nothing").param("id", place).update();
			this.jdbc.sql(
					"insert into team (id, organisation_id, area_id, name) values (:id, 'own', :id, :id) on conflict do nothing")
				.param("id", place)
				.update();
		}
		this.lead = person("own", Role.LEAD);
		this.numbers = WHERE.stream().map((one) -> begun("Luku-" + one)).toList();
		put(0, this.lead.username(), "figure-there", "figure-there", "own");
		put(1, null, "figure-here", "figure-there", "own");
		put(2, null, null, "figure-here", "own");
		put(3, null, "figure-there", "figure-there", "own");
		put(4, null, "figure-here", "figure-here", "elsewhere");
	}

	@Test
	void leadsFigures_reachAsFarAsTheLead() {
		counts(Reach.ORGANISATION, "own", "team", "area", "other");
		counts(Reach.of(Extent.AREA, Set.of()), "own", "area");
		counts(Reach.of(Extent.TEAM, Set.of()), "own", "team");
		counts(Reach.of(Extent.OWN, Set.of()), "own");
		counts(Reach.of(Extent.ORGANISATION, Set.of("VOIMA")), "own");
		counts(Reach.of(Extent.TEAM, Set.of("VOITTO")), "own", "team");
		counts(new Reach(Extent.OWN, Set.of(), Set.of(this.numbers.get(1).value()), Set.of()), "own");
	}

	private void counts(Reach reach, String... expected) {
		var reader = new Person(this.lead.username(), "x", Set.of(Role.LEAD), "own", "figure-here", "figure-here",
				Set.of(), reach);
		for (var table : List.of("counted_case", "insight_case")) {
			var found = this.jdbc.sql("select c.number from " + table + " c where " + FigurePolicy.COUNTED)
				.params(FigurePolicy.values(reader))
				.query(String.class)
				.set();
			assertThat(WHERE.stream().filter((one) -> found.contains(number(one)))).as("%s %s", table, reach)
				.containsExactly(expected);
		}
		var counted = this.policy.counted(columns(), reader);
		assertThat(WHERE.stream().filter((one) -> counted.test(WHERE.indexOf(one)))).as("%s", reach)
			.containsExactly(expected);
	}

	private String number(String where) {
		return this.numbers.get(WHERE.indexOf(where)).value();
	}

	private CaseColumns columns() {
		var none = new Coded(new char[WHERE.size()], java.util.Collections.singletonList(null));
		return new CaseColumns(this.numbers.stream().map(CaseNumber::value).toArray(String[]::new),
				new long[WHERE.size()], new long[WHERE.size()], none, coded("programme"), none, coded("area_id"),
				coded("team_id"), coded("organisation"), none);
	}

	private Coded coded(String column) {
		var names = new java.util.ArrayList<String>();
		names.add(null);
		var codes = new char[WHERE.size()];
		for (int at = 0; at < codes.length; at++) {
			var name = this.jdbc.sql("select " + column + " from client_case where number = :number")
				.param("number", this.numbers.get(at).value())
				.query((row, number) -> java.util.Optional.ofNullable(row.getString(1)))
				.single()
				.orElse(null);
			if (!names.contains(name)) {
				names.add(name);
			}
			codes[at] = (char) names.indexOf(name);
		}
		return new Coded(codes, names);
	}

	private void put(int place, String owner, String team, String area, String organisation) {
		for (var sql : List.of("""
				update client_case set owner = :owner, team_id = :team, area_id = :area, organisation = :organisation
				 where number = :number
				""", """
				update insight_case set team_id = :team, area_id = :area, organisation = :organisation
				 where number = :number and (:owner::text is null or true)
				""")) {
			this.jdbc.sql(sql)
				.param("owner", owner)
				.param("team", team)
				.param("area", area)
				.param("organisation", organisation)
				.param("number", this.numbers.get(place).value())
				.update();
		}
	}

}
