package fi.polku.link;

import java.time.Clock;
import java.time.Duration;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourneys;
import fi.polku.link.PersonalLink.Kind;
import fi.polku.process.CaseNumber;
import fi.polku.process.Runs;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Where the controller has switched clients' links off. */
@PolkuTest
class ClosedClientLinksTests {

	@Autowired
	PersonalLinks open;

	@Autowired
	TestJourneys journeys;

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	PersonalLinks closed;

	CaseNumber number;

	@BeforeEach
	void aCase(@Autowired JdbcClient jdbc, @Autowired PasswordEncoder encoder, @Autowired PartnerConsent consent,
			@Autowired Runs runs, @Autowired Trail trail, @Autowired Clock clock) {
		var settings = new LinkSettings("", 8080, Duration.ofDays(180), Duration.ofDays(60), false);
		this.closed = new PersonalLinks(jdbc, encoder, settings, consent, runs, this.user, trail, clock);
		this.number = this.journeys.anOpenCase();
	}

	@Test
	void client_getsNoLinkAndTheFormerOnesStay() {
		var former = make(this.open, null);

		assertThatThrownBy(() -> make(this.closed, null)).isInstanceOf(Refusal.class);
		assertThat(this.open.find(Kind.CLIENT, token(former))).isPresent();
	}

	@Test
	void linkGivenBefore_tellsOnlyToGetInTouch() {
		var former = make(this.open, null);
		var door = new LinkDoor(this.closed, new Unlocked(this.closed, Clock.systemUTC()));

		assertThat(this.closed.open(Kind.CLIENT, token(former), former.code())).isInstanceOf(Opening.Gone.class);
		var page = door.ask(Kind.CLIENT, token(former));
		assertThat(page.getViewName()).isEqualTo("link/gone");
		assertThat(page.getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(page.getModel()).containsEntry("closed", true);
	}

	@Test
	void partners_goOn() {
		var made = make(this.closed, "Valmentajat");

		assertThat(this.closed.find(Kind.PARTNER, token(made))).isPresent();
		assertThat(new LinkDoor(this.closed, null).ask(Kind.PARTNER, token(made)).getViewName()).isEqualTo("link/code");
	}

	private MadeLink make(PersonalLinks links, String partner) {
		return this.user.as(this.users.find("kokeilija").orElseThrow(),
				() -> links.make(new NewLink(this.number, partner, null, (partner != null) ? "Miten sujuu?" : null,
						"fi", (partner != null) ? Ground.law("380/2023, 116 §") : null)));
	}

	private static String token(MadeLink made) {
		return made.address().substring(made.address().lastIndexOf('/') + 1);
	}

}
