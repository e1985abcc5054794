package fi.polku.browser;

import java.util.ArrayList;
import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page of the workshop and of improvements, in one session: free of serious
 * accessibility faults, no wider than a telephone, and in the reader's language alone.
 */
@PolkuTest
class WorkshopPagesTests {

	private static final String MODEL = "/workshop/models/training";

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	private final PageCheck look = new PageCheck();

	@Test
	void pagesOfTheWorkshop_areForEverybody() {
		try (var owner = new Visitor(this.port); var stranger = new Visitor(this.port)) {
			owner.signIn(this.town.person("Oona", Role.OWNER));
			var pages = new ArrayList<>(List.of("/workshop", MODEL, MODEL + "/value-stream", MODEL + "/migrations",
					"/workshop/incidents", "/workshop/services", "/improvements"));
			pages.addAll(pagesOf(draft(owner, MODEL)));
			pages.addAll(pagesOf(draft(owner, "/workshop/models/segment")));
			var card = owner.go(MODEL).press("Tee parannuskortti").path();
			pages.add(card);
			pages.add(card.replace("/edit", ""));
			check(owner, pages);
			owner.go("/workshop/services")
				.leaveBy(() -> owner.page().evaluate("document.querySelector('form[action$=\"/publish\"]')?.submit()"));
			check(stranger, List.of("/services"));
		}
	}

	private static String draft(Visitor owner, String model) {
		return owner.go(model).press("Aloita luonnos").path().replace("/edit", "");
	}

	private static List<String> pagesOf(String draft) {
		return List.of(draft, draft + "/changes", draft + "/cases", draft + "/replay", draft + "/tests");
	}

	private void check(Visitor reader, List<String> pages) {
		var all = new SoftAssertions();
		pages.forEach((path) -> {
			reader.go(path + "?lang=fi");
			assertThat(reader.title()).as(path).doesNotContain("Ei oikeutta", "löytynyt");
			all.check(() -> this.look.page(reader, "fi"));
			List.of("sv", "en").forEach((language) -> {
				reader.go(path + "?lang=" + language);
				all.check(() -> this.look.words(reader, language));
			});
		});
		reader.go("/accessibility?lang=fi");
		all.assertAll();
	}

}
