package fi.polku.token;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.calendar.MovableClock;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@PolkuTest
class TokenTests {

	@Autowired
	AccessTokens tokens;

	@Autowired
	Tryout tryout;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	@Autowired
	TestRestTemplate http;

	@Autowired
	TestBrowser site;

	@BeforeEach
	void people() {
		this.tryout.person("token-one", Role.COORDINATOR);
	}

	@AfterEach
	void timeRuns() {
		this.clock.reset();
	}

	@Test
	void token_opensItsScopeWithItsPersonsRights() {
		var secret = this.tokens.make("token-one", "Taulukko", Set.of(Scope.WORK_ITEMS, Scope.FIGURES), 30);

		assertThat(get(secret, "/api/work-items").getStatusCode().value()).isEqualTo(200);
		assertThat(get(secret, "/api/openapi.json").getStatusCode().value()).isEqualTo(200);
		var other = get(secret, "/api/benefit-lists/00000000-0000-4000-8000-000000000000");
		assertThat(other.getStatusCode().value()).isEqualTo(403);
		assertThat(other.getHeaders().getContentType()).hasToString("application/problem+json;charset=UTF-8");
		assertThat(get(secret, "/api/event-logs").getStatusCode().value()).as("not this role's").isEqualTo(403);
		assertThat(get(secret, "/engine-rest/version").getStatusCode().value()).isEqualTo(403);
		assertThat(get(secret, "/me").getStatusCode().value()).as("no page").isIn(302, 200);
		assertThat(get(secret, "/me").getBody()).doesNotContain("token-one");
	}

	@Test
	void everything_isStillNoMoreThanThePersonMay() {
		var secret = this.tokens.make("token-one", "Kaikki", Set.of(Scope.EVERYTHING), 30);
		assertThat(get(secret, "/api/work-items").getStatusCode().value()).isEqualTo(200);
		assertThat(get(secret, "/api/models").getStatusCode().value()).isEqualTo(403);
	}

	@Test
	void unknownRevokedAndExpired_areRefused() {
		assertThat(get("polku_unknown", "/api/work-items").getStatusCode().value()).isEqualTo(401);
		assertThat(get("polku_unknown", "/api/work-items").getHeaders().getFirst("WWW-Authenticate"))
			.contains("invalid_token");

		var revoked = this.tokens.make("token-one", "Mitätöity", Set.of(Scope.WORK_ITEMS), 30);
		this.tokens.revoke("token-two", id("Mitätöity"));
		assertThat(get(revoked, "/api/work-items").getStatusCode().value()).isEqualTo(200);
		this.tokens.revoke("token-one", id("Mitätöity"));
		assertThat(get(revoked, "/api/work-items").getStatusCode().value()).isEqualTo(401);

		var expired = this.tokens.make("token-one", "Vanha", Set.of(Scope.WORK_ITEMS), 1);
		this.clock.advance(Duration.ofDays(1).plusSeconds(1));
		assertThat(get(expired, "/api/work-items").getStatusCode().value()).isEqualTo(401);
	}

	@Test
	void guessing_isToldToWait_whileRightOnesOpen() throws Exception {
		var secret = this.tokens.make("token-one", "Arvattu", Set.of(Scope.WORK_ITEMS), 30);
		for (int i = 0; i < 60; i++) {
			asked("polku_guess" + i).andExpect(status().isUnauthorized());
		}

		asked("polku_guess").andExpect(status().isTooManyRequests())
			.andExpect(header().string("Retry-After", "600"))
			.andExpect(content().contentTypeCompatibleWith("application/problem+json"));
		asked(secret).andExpect(status().isOk());
		this.clock.advance(Duration.ofMinutes(10));
		asked("polku_guess").andExpect(status().isUnauthorized());
	}

	private ResultActions asked(String secret) throws Exception {
		return this.site.perform(MockMvcRequestBuilders.get("/api/work-items")
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + secret)
			.with((request) -> {
				request.setRemoteAddr("10.60.0.1");
				return request;
			}));
	}

	@Test
	void whoLeft_hasNoToken() {
		this.tryout.person("token-left", Role.COORDINATOR);
		var secret = this.tokens.make("token-left", "Jäi", Set.of(Scope.WORK_ITEMS), 30);
		this.jdbc.sql("update app_user set active = false where username = 'token-left'").update();
		assertThat(get(secret, "/api/work-items").getStatusCode().value()).isEqualTo(401);
	}

	@Test
	void secret_isNotKept_andUseIsWrittenOnceAMinute() {
		var secret = this.tokens.make("token-one", "Käyttö", Set.of(Scope.WORK_ITEMS), 365);
		var row = this.jdbc.sql("select t::text from access_token t where name = 'Käyttö'")
			.query(String.class)
			.single();
		assertThat(row).doesNotContain(secret).contains(secret.substring(0, 12));

		get(secret, "/api/work-items");
		var first = used("Käyttö");
		get(secret, "/api/work-items");
		assertThat(used("Käyttö")).isEqualTo(first).isNotNull();
		this.clock.advance(Duration.ofSeconds(70));
		get(secret, "/api/work-items");
		assertThat(used("Käyttö")).isNotEqualTo(first);
	}

	@Test
	void yearIsTheMost() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.tokens.make("token-one", "Ikuinen", Set.of(Scope.WORK_ITEMS), 366));
	}

	@Test
	void everyAddressOfPrograms_belongsToOneScope(
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		var addresses = mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().getBeanType().getName().startsWith("fi.polku"))
			.filter((entry) -> !entry.getValue().getBeanType().getSimpleName().startsWith("Gallery"))
			.flatMap((entry) -> entry.getKey().getPatternValues().stream())
			.filter((pattern) -> pattern.startsWith("/api/"))
			.map((pattern) -> pattern.replaceAll("\\{[^}]+}", "one"))
			.distinct()
			.toList();

		assertThat(addresses).hasSizeGreaterThan(60)
			.allSatisfy((address) -> assertThat(Scope.count(address)).as(address).isEqualTo(1));
		assertThat(Arrays.stream(Scope.values())).hasSize(9);
	}

	private java.util.UUID id(String name) {
		return this.jdbc.sql("select id from access_token where name = :name")
			.param("name", name)
			.query(java.util.UUID.class)
			.single();
	}

	private java.sql.Timestamp used(String name) {
		return this.jdbc.sql("select last_used_at from access_token where name = :name")
			.param("name", name)
			.query(java.sql.Timestamp.class)
			.single();
	}

	private ResponseEntity<String> get(String secret, String path) {
		var headers = new HttpHeaders();
		headers.setBearerAuth(secret);
		return this.http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), String.class);
	}

}
