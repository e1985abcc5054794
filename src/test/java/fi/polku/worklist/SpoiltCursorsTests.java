package fi.polku.worklist;

import java.nio.charset.StandardCharsets;
import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.hostile.mutation.InTime;
import fi.polku.hostile.mutation.Spoilt;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand spoilt places in a list: each is none, or leads exactly where the sealed
 * one leads.
 */
@PolkuTest
class SpoiltCursorsTests {

	private static final long SEED = 20261123;

	private static final List<String> KEYS = List.of("2026-11-03 10:00:00+00", "7d3b8f0e-0000-4000-8000-000000000001");

	@Autowired
	private Cursors cursors;

	@Autowired
	private Tryout tryout;

	@Autowired
	private TestBrowser site;

	@Test
	void tenThousand_leadNowhereElse() throws Exception {
		var sealed = this.cursors.write(Order.DUE, KEYS);
		int refused = 0;
		for (var spoilt : Spoilt.some(10_000, SEED, sealed.getBytes(StandardCharsets.UTF_8))) {
			try {
				assertThat(InTime.run(() -> this.cursors.read(Order.DUE, spoilt.text()))).as(spoilt.text())
					.isEqualTo(KEYS);
			}
			catch (IllegalArgumentException ex) {
				refused++;
				assertThat(ex).hasMessageStartingWith("not a place in");
			}
		}
		assertThat(refused).isGreaterThan(9_000);
	}

	@Test
	void inAnAddress_theyAreBadRequests() throws Exception {
		this.tryout.person("cursor-reader", Role.COORDINATOR);
		var sealed = this.cursors.write(Order.DUE, KEYS).getBytes(StandardCharsets.UTF_8);
		for (var spoilt : Spoilt.some(150, SEED, sealed)) {
			for (var list : List.of("/api/work-items", "/tasks", "/clients")) {
				var answer = this.site
					.as("cursor-reader", MockMvcRequestBuilders.get(list).param("after", spoilt.text()))
					.andReturn()
					.getResponse();
				assertThat(answer.getStatus()).as(list + " " + spoilt.text()).isIn(200, 302, 400);
				assertThat(answer.getContentAsString()).doesNotContain("Exception", "javax.crypto");
			}
		}
	}

}
