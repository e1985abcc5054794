package fi.polku.provider;

import java.util.List;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Outcome;
import fi.polku.worklist.Tasks;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever arrives as somebody of another organisation leaves the clients behind. */
@PolkuTest
class MovedByProviderTests {

	private static final String ISSUER = "https://provider.example";

	@Autowired
	Arrivals arrivals;

	@Autowired
	Users users;

	@Autowired
	Tasks tasks;

	@Autowired
	Tryout tryout;

	@Autowired
	JdbcClient jdbc;

	@Test
	void whoArrivesFromElsewhere_leavesTheWorkBehind() {
		this.tryout.deploy();
		this.tryout.person("mover-lead", Role.LEAD);
		arrive("tryout");
		var number = this.tryout.start("Jäänyt");
		this.jdbc.sql("update client_case set owner = 'mover-one' where number = :case")
			.param("case", number.value())
			.update();
		var task = this.tryout.taskOf(number);
		assertThat(this.tasks.claim(task, this.users.find("mover-one").orElseThrow()))
			.isEqualTo(new Outcome.Done(null));

		arrive("own");

		assertThat(this.users.find("mover-one").orElseThrow().organisation()).isEqualTo("own");
		assertThat(this.tryout.maySee(this.users.find("mover-one").orElseThrow(), task)).isFalse();
		assertThat(count("select count(*) from client_case where owner = 'mover-one'")).isZero();
		assertThat(count("select count(*) from work_item where assignee = 'mover-one'")).isZero();
		assertThat(count("select count(*) from trail where kind = 'person.workReleased' and element = 'mover-one'"))
			.isOne();
	}

	private void arrive(String organisation) {
		var token = OidcIdToken.withTokenValue("token")
			.issuer(ISSUER)
			.subject("mover-one")
			.claim("name", "Some Body")
			.claim("preferred_username", "mover-one")
			.claim("groups", List.of("ohjaajat"))
			.build();
		var settings = new ProviderSettings(ISSUER, "polku", "", "Provider", List.of("openid"), "preferred_username",
				"groups", false, organisation,
				List.of(new ProviderSettings.Group("ohjaajat", Set.of(Role.COORDINATOR), null, null, null)));
		this.arrivals.welcome(Arrival.of(new DefaultOidcUser(List.of(), token), settings), false);
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
