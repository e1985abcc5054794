package fi.polku.casefile;

import java.util.List;
import java.util.Set;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Reach;
import fi.polku.security.Reach.Extent;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose cases somebody sees: own, the team's, the area's, a programme's, all. */
class ReachTests extends CaseFileTest {

	private static final List<String> WHERE = List.of("own", "team", "area", "other", "far", "held");

	@Autowired
	CasePolicy policy;

	private List<CaseNumber> numbers;

	private Person me;

	@BeforeEach
	void casesOfAllRelations() {
		for (var area : List.of("reach-here", "reach-there")) {
			this.jdbc.sql("insert into area values (:id, :id) on conflict do nothing").param("id", area).update();
			this.jdbc.sql("""
					insert into team (id, organisation_id, area_id, name) values (:id, 'own', :id, :id)
					on conflict do nothing
					""").param("id", area).update();
		}
		this.me = person("own", Role.COORDINATOR);
		var other = person("own", Role.COORDINATOR);
		this.numbers = WHERE.stream().map((one) -> begun("Ulottuva-" + one)).toList();
		put(0, this.me.username(), null, null, "own");
		put(1, other.username(), "reach-here", "reach-there", "own");
		put(2, other.username(), null, "reach-here", "own");
		put(3, other.username(), "reach-there", "reach-there", "own");
		put(4, null, "reach-here", "reach-here", "elsewhere");
		put(5, null, "reach-there", "reach-there", "own");
		claim(this.numbers.get(5), this.me);
	}

	@Test
	void reach_narrowsWithinTheOrganisationAndNeverTakesOnesOwn() {
		assertThat(seen(Extent.ORGANISATION)).containsExactly("own", "team", "area", "other", "held");
		assertThat(seen(Extent.AREA)).containsExactly("own", "area", "held");
		assertThat(seen(Extent.TEAM)).containsExactly("own", "team", "held");
		assertThat(seen(Extent.OWN)).containsExactly("own", "held");
	}

	@Test
	void programmes_narrowWhatIsNotOnesOwn() {
		this.jdbc.sql("update client_case set programme = 'VOIMA' where number = :number")
			.param("number", this.numbers.get(1).value())
			.update();
		assertThat(seen(Extent.ORGANISATION, "VOIMA")).containsExactly("own", "team", "held");
		assertThat(seen(Extent.AREA, "VOIMA")).containsExactly("own", "held");
		assertThat(seen(Extent.TEAM, "VOIMA", "VOITTO")).containsExactly("own", "team", "held");
	}

	@Test
	void lists_searchAndPages_knowNothingBeyondIt() throws Exception {
		narrow(Extent.OWN);
		var clients = page("/clients");
		var tasks = page("/tasks?limit=200");
		for (int place = 0; place < WHERE.size(); place++) {
			var number = this.numbers.get(place);
			boolean seen = place == 0 || place == 5;
			assertThat(status("/cases/" + number)).as(WHERE.get(place)).isEqualTo(seen ? 200 : 404);
			assertThat(status("/clients/" + clientOf(number))).as(WHERE.get(place)).isEqualTo(seen ? 200 : 404);
			if (!seen) {
				assertThat(clients + tasks).doesNotContain("Ulottuva-" + WHERE.get(place), number.value());
			}
		}
		assertThat(tasks).contains(this.numbers.get(5).value());
	}

	private List<String> seen(Extent extent, String... programmes) {
		narrow(extent, programmes);
		var person = this.users.find(this.me.username()).orElseThrow();
		assertThat(person.reach()).isEqualTo(Reach.of(extent, Set.of(programmes)));
		return WHERE.stream()
			.filter((one) -> this.policy.maySee(person, this.numbers.get(WHERE.indexOf(one))))
			.toList();
	}

	private void narrow(Extent extent, String... programmes) {
		this.jdbc
			.sql("""
					update app_user set reach = :extent, programmes = :programmes, team_id = 'reach-here', area_id = 'reach-here'
					 where username = :me
					""")
			.param("extent", extent.name())
			.param("programmes", programmes)
			.param("me", this.me.username())
			.update();
	}

	private void put(int place, String owner, String team, String area, String organisation) {
		this.jdbc.sql("""
				update client_case set owner = :owner, team_id = :team, area_id = :area, organisation = :organisation
				 where number = :number
				""")
			.param("owner", owner)
			.param("team", team)
			.param("area", area)
			.param("organisation", organisation)
			.param("number", this.numbers.get(place).value())
			.update();
	}

	private String page(String path) throws Exception {
		return this.browser.as(this.me.username(), MockMvcRequestBuilders.get(path))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private int status(String path) throws Exception {
		return this.browser.as(this.me.username(), MockMvcRequestBuilders.get(path))
			.andReturn()
			.getResponse()
			.getStatus();
	}

}
