package fi.polku.token;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.hostile.mutation.InTime;
import fi.polku.hostile.mutation.Spoilt;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten thousand spoilt tokens: none opens anything but the one that is as it was. */
@PolkuTest
class SpoiltTokensTests {

	private static final long SEED = 20261123;

	@Autowired
	private AccessTokens tokens;

	@Autowired
	private Tryout tryout;

	@Autowired
	private TestBrowser site;

	@Test
	void tenThousand_openNothing() throws Exception {
		var secret = token("Turmeltu");
		for (var spoilt : Spoilt.some(10_000, SEED, secret.getBytes(StandardCharsets.UTF_8))) {
			var found = InTime.run(() -> this.tokens.use(spoilt.text()));
			assertThat(found.isPresent()).as(spoilt.toString()).isEqualTo(spoilt.text().equals(secret));
		}
	}

	/** The header is spoilt as a whole, the word before the token too. */
	@Test
	void inAHeader_theyAreUnauthorised() throws Exception {
		var header = "Bearer " + token("Turmeltu otsake");
		int refused = 0;
		for (var spoilt : Spoilt.some(400, SEED, header.getBytes(StandardCharsets.UTF_8))) {
			var answer = this.site.perform(MockMvcRequestBuilders.get("/api/work-items")
				.header(HttpHeaders.AUTHORIZATION, spoilt.text())
				.with((request) -> {
					request.setRemoteAddr("10.77.0." + (request.hashCode() & 0xff));
					return request;
				})).andReturn().getResponse();
			var same = spoilt.text().strip().replaceAll("\\s+", " ").equalsIgnoreCase(header);
			assertThat(answer.getStatus()).as(spoilt.text())
				.isIn(same ? new Object[] { 200, 401 } : new Object[] { 400, 401, 429 });
			assertThat(answer.getContentAsString()).doesNotContain("Exception", header.substring(7));
			refused += same ? 0 : 1;
		}
		assertThat(refused).isGreaterThan(350);
	}

	private String token(String name) {
		this.tryout.person("spoilt-token", Role.COORDINATOR);
		return this.tokens.make("spoilt-token", name, Set.of(Scope.WORK_ITEMS), 30);
	}

}
