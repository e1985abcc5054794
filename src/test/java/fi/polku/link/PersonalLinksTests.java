package fi.polku.link;

import java.time.Duration;
import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.journeys.TestJourneys;
import fi.polku.link.PersonalLink.Kind;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A link is a secret in two parts that ends. */
@PolkuTest
class PersonalLinksTests {

	@Autowired
	PersonalLinks links;

	@Autowired
	TestJourneys journeys;

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	CaseNumber number;

	@BeforeEach
	void aCase() {
		this.number = this.journeys.anOpenCase();
	}

	@AfterEach
	void timeRunsOn() {
		this.clock.reset();
	}

	@Test
	void rightCode_opens() {
		var made = client();

		assertThat(this.links.open(Kind.CLIENT, token(made), made.code())).isInstanceOf(Opening.Opened.class);
		assertThat(this.links.of(this.number)).singleElement()
			.satisfies((link) -> assertThat(link.state(this.clock.instant())).isEqualTo("opened"));
	}

	@Test
	void databaseAndWords_holdNeitherTokenNorCode() {
		var made = client();
		var row = this.jdbc.sql("select l::text from personal_link l where case_number = :case")
			.param("case", this.number.value())
			.query(String.class)
			.single();

		assertThat(row).doesNotContain(token(made)).doesNotContain("(" + made.code()).doesNotContain("," + made.code());
		assertThat(made.toString()).doesNotContain(made.code());
	}

	@Test
	void wrongCodes_lockForAWhileAndAtLastRevoke() {
		var made = client();
		for (int rest = 1; rest <= LinkSettings.RESTS; rest++) {
			for (int i = 1; i < LinkSettings.TRIES; i++) {
				assertThat(tryCode(made, "wrong!")).isInstanceOf(Opening.Wrong.class);
			}
			assertThat(tryCode(made, "wrong!")).isInstanceOf(Opening.Locked.class);
			if (rest < LinkSettings.RESTS) {
				assertThat(tryCode(made, made.code())).isInstanceOf(Opening.Locked.class);
				this.clock.set(this.clock.instant().plus(LinkSettings.REST).plusSeconds(1));
			}
		}

		assertThat(tryCode(made, made.code())).isInstanceOf(Opening.Gone.class);
	}

	@Test
	void rightCodeAfterTheRest_opensAndForgetsTheWrongOnes() {
		var made = client();
		for (int i = 0; i < LinkSettings.TRIES; i++) {
			tryCode(made, "000000x");
		}
		this.clock.set(this.clock.instant().plus(LinkSettings.REST).plusSeconds(1));

		assertThat(tryCode(made, made.code())).isInstanceOf(Opening.Opened.class);
		assertThat(this.links.of(this.number).get(0).wrongCodes()).isZero();
	}

	@Test
	void clientsNewLink_endsTheFormerButNotAPartners() {
		var partner = make(
				new NewLink(this.number, "Valmentajat", null, "Miten sujuu?", "fi", Ground.law("380/2023, 116 §")));
		var former = client();
		var newer = client();

		assertThat(tryCode(former, former.code())).isInstanceOf(Opening.Gone.class);
		assertThat(tryCode(newer, newer.code())).isInstanceOf(Opening.Opened.class);
		assertThat(this.links.open(Kind.PARTNER, token(partner), partner.code())).isInstanceOf(Opening.Opened.class);
	}

	@Test
	void linkOfTheOtherKind_isNone() {
		var made = client();

		assertThat(this.links.open(Kind.PARTNER, token(made), made.code())).isInstanceOf(Opening.Gone.class);
	}

	@Test
	void expired_isGone() {
		var made = client();
		this.clock.set(this.clock.instant().plus(Duration.ofDays(180)));

		assertThat(tryCode(made, made.code())).isInstanceOf(Opening.Gone.class);
	}

	@Test
	void revokedOnlyByItsOwnCase() {
		var made = client();
		var id = this.links.of(this.number).get(0).id();

		assertThat(this.links.revoke(this.journeys.anOpenCase(), id)).isFalse();
		assertThat(this.links.revoke(this.number, id)).isTrue();
		assertThat(this.links.revoke(this.number, id)).isFalse();
		assertThat(tryCode(made, made.code())).isInstanceOf(Opening.Gone.class);
		assertThat(kinds()).contains("link.made", "link.revoked");
	}

	private List<String> kinds() {
		return this.jdbc.sql("select kind from trail where :case = any(cases)")
			.param("case", this.number.value())
			.query(String.class)
			.list();
	}

	private Opening tryCode(MadeLink made, String code) {
		return this.links.open(Kind.CLIENT, token(made), code);
	}

	private MadeLink client() {
		return make(new NewLink(this.number, null, null, null, "fi", null));
	}

	private MadeLink make(NewLink wanted) {
		return this.user.as(this.users.find("kokeilija").orElseThrow(), () -> this.links.make(wanted));
	}

	private static String token(MadeLink made) {
		return made.address().substring(made.address().lastIndexOf('/') + 1);
	}

}
