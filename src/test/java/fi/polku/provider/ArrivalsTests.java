package fi.polku.provider;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.signin.PeopleSessions;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

@PolkuTest
class ArrivalsTests {

	private static final String ISSUER = "https://provider.example";

	@Autowired
	Arrivals arrivals;

	@Autowired
	Users users;

	@Autowired
	PeopleSessions sessions;

	@Autowired
	FindByIndexNameSessionRepository<? extends Session> store;

	@Autowired
	Tryout tryout;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Subjects subjects;

	@Autowired
	MovableClock clock;

	@Autowired
	TestRestTemplate http;

	@AfterEach
	void timeRuns() {
		this.clock.reset();
	}

	@BeforeEach
	void place() {
		this.tryout.person("arrivals-any", Role.COORDINATOR);
	}

	@Test
	void whoLosesAllGroups_losesRolesSessionsAndTokens() {
		arrive("gone-one", "gone-one", false, "ohjaajat");
		session(this.store, "gone-one", "sid");
		token("gone-one", "polku_gone-one");

		assertThat(arrive("gone-one", "gone-one", false).refused()).isEqualTo("noRole");

		assertThat(this.users.find("gone-one").orElseThrow().roles()).isEmpty();
		assertThat(this.store.findByPrincipalName("gone-one")).isEmpty();
		assertThat(count("select count(*) from access_token where username = 'gone-one' and revoked_at is null"))
			.isZero();
		assertThat(arrive("gone-one", "gone-one", false, "ohjaajat").username()).isEqualTo("gone-one");
	}

	@Test
	void alikeName_isNotLinked() {
		this.tryout.person("a-b", Role.ADMIN);
		this.tryout.person("maija.liittyy", Role.LEAD);

		assertThat(arrive("s1", "a@b", true, "ohjaajat").refused()).isEqualTo("taken");
		assertThat(arrive("s2", "Maija.Liittyy", true, "ohjaajat").refused()).isEqualTo("taken");
		assertThat(arrive("s3", "maija.liittyy", true, "ohjaajat").username()).isEqualTo("maija.liittyy");
	}

	@Test
	void leavingWithTheProviderDown_isNoFault() {
		var request = new MockHttpServletRequest("POST", "/sign-out");
		request.getSession().setAttribute(ProviderSession.KEY, new ProviderSession("token", "subject", "sid"));

		assertThatCode(() -> Leaving.prepare(request, new OneProvider(settings("http://127.0.0.1:1"))))
			.doesNotThrowAnyException();
	}

	@Test
	void sessionThatEndsThere_endsHereByItsNameAlone() {
		arrive("back-one", "back-one", false, "ohjaajat");
		session(this.store, "back-one", "sid-one");
		session(this.store, "back-one", "sid-two");
		this.subjects.began("sid-one", "back-one");

		var token = OidcLogoutToken.withTokenValue("token")
			.issuer(ISSUER)
			.audience(List.of("polku"))
			.jti("one")
			.issuedAt(Instant.EPOCH)
			.claim("sid", "sid-one")
			.claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
			.build();
		new BackChannel(this.subjects, this.sessions).logout(new MockHttpServletRequest(),
				new MockHttpServletResponse(), new TestingAuthenticationToken(token, null));

		assertThat(this.store.findByPrincipalName("back-one").values()).singleElement()
			.satisfies((left) -> assertThat(((ProviderSession) left.getAttribute(ProviderSession.KEY)).sid())
				.isEqualTo("sid-two"));
	}

	@Test
	void tokens_restWhenNobodyArrives() {
		arrive("quiet-one", "quiet-one", false, "ohjaajat");
		var secret = "polku_quiet-one";
		token("quiet-one", secret);
		this.clock.advance(Duration.ofDays(29));
		assertThat(asked(secret)).isEqualTo(200);
		this.clock.advance(Duration.ofDays(2));
		assertThat(asked(secret)).isEqualTo(401);

		arrive("quiet-one", "quiet-one", false, "ohjaajat");
		assertThat(asked(secret)).isEqualTo(200);
	}

	private int asked(String secret) {
		var headers = new HttpHeaders();
		headers.setBearerAuth(secret);
		return this.http.exchange("/api/work-items", HttpMethod.GET, new HttpEntity<>(headers), String.class)
			.getStatusCode()
			.value();
	}

	private Arrivals.Welcome arrive(String subject, String name, boolean link, String... groups) {
		var token = OidcIdToken.withTokenValue("token")
			.issuer(ISSUER)
			.subject(subject)
			.claim("name", "Some Body")
			.claim("preferred_username", name)
			.claim("groups", List.of(groups))
			.build();
		return this.arrivals.welcome(Arrival.of(new DefaultOidcUser(List.of(), token), settings(ISSUER)), link);
	}

	static ProviderSettings settings(String issuer) {
		return new ProviderSettings(issuer, "polku", "", "Provider", List.of("openid"), "preferred_username", "groups",
				false, "tryout",
				List.of(new ProviderSettings.Group("ohjaajat", Set.of(Role.COORDINATOR), null, null, null)));
	}

	private <S extends Session> void session(FindByIndexNameSessionRepository<S> repository, String who, String sid) {
		S session = repository.createSession();
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, who);
		session.setAttribute(ProviderSession.KEY, new ProviderSession("token", who, sid));
		repository.save(session);
	}

	private void token(String username, String secret) {
		this.jdbc.sql("""
				insert into access_token (id, username, name, prefix, digest, scopes, made_by, made_at, expires_at)
				values (gen_random_uuid(), :username, 'one', 'polku_', sha256(:secret::bytea), '{EVERYTHING}',
				        :username, :now, :now::timestamptz + interval '300 days')
				""")
			.param("username", username)
			.param("secret", secret)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
