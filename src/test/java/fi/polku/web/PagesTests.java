package fi.polku.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.polku.Browser;
import fi.polku.PolkuTest;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The frame and every fragment in a real browser, on a wide and a narrow screen. */
@PolkuTest
class PagesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Users users;

	@BeforeEach
	void addReader() {
		if (this.users.find("gallery").isEmpty()) {
			this.users.add(new Person("gallery", "Galleria", Set.of(Role.COORDINATOR), "own", null, null),
					"gallery-2026");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { Browser.WIDE, Browser.NARROW })
	void openPages_areAccessibleInEveryLanguage(int width) {
		try (Browser browser = Browser.open(width)) {
			Page page = browser.page();
			for (String language : List.of("fi", "sv", "en")) {
				for (String path : List.of("/sign-in", "/accessibility", "/privacy", "/nowhere")) {
					page.navigate(site() + path + "?lang=" + language);
					assertThat(page.locator("html")).hasAttribute("lang", language);
					Browser.assertAccessible(page);
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { Browser.WIDE, Browser.NARROW })
	void everyFragment_isAccessible(int width) {
		try (Browser browser = Browser.open(width)) {
			Page page = gallery(browser);

			assertThat(page.locator("[data-bpmn-src]")).hasAttribute("data-state", "drawn");
			Browser.assertAccessible(page);
		}
	}

	@Test
	void pages_complainOfNothing() {
		try (Browser browser = Browser.open(Browser.WIDE)) {
			List<String> complaints = new ArrayList<>();
			Page page = browser.signIn(site(), "gallery", "gallery-2026");
			page.onConsoleMessage((message) -> {
				if (List.of("error", "warning").contains(message.type())) {
					complaints.add(message.text());
				}
			});
			page.onPageError(complaints::add);

			page.navigate(site() + "/gallery");
			assertThat(page.locator("[data-bpmn-src]")).hasAttribute("data-state", "drawn");

			assertThat(complaints).isEmpty();
		}
	}

	@Test
	void pages_mayLoadNothingButOurOwn() {
		try (Browser browser = Browser.open(Browser.WIDE)) {
			var answer = browser.page().navigate(site() + "/sign-in");

			assertThat(answer.headerValue("content-security-policy"))
				.contains("default-src 'none'", "script-src 'self'")
				.doesNotContain("unsafe");
		}
	}

	@Test
	void field_showsWhenTheOtherAsks() {
		try (Browser browser = Browser.open(Browser.WIDE)) {
			Page page = gallery(browser);
			assertThat(page.getByLabel("Miksi ei vielä?")).isHidden();

			page.locator("label[for=f-ready-false]").click();

			assertThat(page.getByLabel("Miksi ei vielä?")).isVisible();
		}
	}

	@Test
	void draft_keepsItselfTenSecondsAfterAChange() {
		try (Browser browser = Browser.open(Browser.WIDE)) {
			Page page = browser.signIn(site(), "gallery", "gallery-2026");
			page.clock().install();
			page.navigate(site() + "/gallery");
			page.fill("#f-story", "Haluaisin puutöihin.");

			page.clock().runFor(10_000);

			assertThat(page.locator("[data-draft-state]")).hasText(Pattern.compile("Tallennettu \\d+\\.\\d\\d"));
		}
	}

	@Test
	void draft_keepsItselfWhenThePageIsLeft() {
		try (Browser browser = Browser.open(Browser.WIDE)) {
			Page page = gallery(browser);
			page.fill("#f-story", "Lähden kesken.");

			page.navigate(site() + "/accessibility");

			page.waitForCondition(() -> GalleryPage.KEPT.contains("Lähden kesken."));
		}
	}

	@Test
	void destructiveAct_asksWithTheNameOfTheThing() {
		try (Browser browser = Browser.open(Browser.WIDE)) {
			Page page = gallery(browser);

			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vapauta")).click();
			assertThat(page.locator("#confirm-dialog")).containsText("Vapautetaanko tehtävä Pidä alkuhaastattelu?");
			page.keyboard().press("Escape");

			assertThat(page).hasURL(site() + "/gallery");
		}
	}

	@Test
	void chosenRows_bringTheBar() {
		try (Browser browser = Browser.open(Browser.WIDE)) {
			Page page = gallery(browser);
			assertThat(page.locator("[data-bulk-bar]")).isHidden();

			page.locator("[data-select-all]").check();

			assertThat(page.locator("[data-chosen]")).hasText("4");
		}
	}

	private Page gallery(Browser browser) {
		Page page = browser.signIn(site(), "gallery", "gallery-2026");
		page.navigate(site() + "/gallery");
		return page;
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
