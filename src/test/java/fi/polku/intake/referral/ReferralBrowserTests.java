package fi.polku.intake.referral;

import java.time.Instant;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.polku.Browser;
import fi.polku.PolkuTest;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Referrals as a person makes them, on a wide and a narrow screen. */
@PolkuTest
class ReferralBrowserTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Users users;

	@ParameterizedTest
	@ValueSource(ints = { Browser.WIDE, Browser.NARROW })
	void referral_isMendedAndRecorded(int width) {
		Site.user(this.users, "ref-coordinator", Role.COORDINATOR);
		try (Browser browser = Browser.open(width)) {
			Page page = browser.signIn(site(), "ref-coordinator", "polku-demo");
			page.navigate(site() + "/referrals/new");
			fill(page);
			page.fill("#f-personalIdentityCode", "131052-308U");
			button(page, "Kirjaa ohjaus").click();
			assertThat(page.locator("[data-error-summary]")).containsText("tarkistusmerkki");
			Browser.assertAccessible(page);

			page.fill("#f-personalIdentityCode", TestCodes.next());
			button(page, "Kirjaa ohjaus").click();

			assertThat(page).hasURL(site() + "/referrals");
			assertThat(page.locator("main")).containsText("Ohjaus kirjattiin.");
			Browser.assertAccessible(page);
		}
	}

	@Test
	void openPage_worksWithoutScriptsOnAPhone() {
		try (Browser browser = Browser.withoutScripts(Browser.NARROW)) {
			Page page = browser.page();
			page.navigate(site() + "/refer-yourself");
			button(page, "Lähetä").click();
			assertThat(page.locator("[data-error-summary] li")).hasCount(4);

			page.getByLabel("Etunimi").fill("Aino");
			page.getByLabel("Sukunimi").fill("Selain" + Instant.now().toEpochMilli());
			page.getByLabel("Puhelinnumero").fill("040 123 4567");
			page.getByLabel("Mitä toivot?").fill("Haluaisin töihin keittiöön.");
			page.getByLabel("Minulle saa lähettää sähköpostia").check();
			button(page, "Lähetä").click();

			assertThat(page).hasURL(site() + "/refer-yourself/thanks");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { Browser.WIDE, Browser.NARROW })
	void openPages_areAccessibleInEveryLanguage(int width) {
		try (Browser browser = Browser.open(width)) {
			Page page = browser.page();
			for (String language : List.of("fi", "sv", "en")) {
				page.navigate(site() + "/refer-yourself?lang=" + language);
				Browser.assertAccessible(page);
				page.navigate(site() + "/refer-yourself/thanks?lang=" + language);
				Browser.assertAccessible(page);
			}
		}
	}

	private static void fill(Page page) {
		page.click("label[for=f-source-PARTNER]");
		page.fill("#f-lastName", "Selattu");
		page.fill("#f-firstNames", "Aino");
		page.click("label[for=f-programme-VOITTO]");
		page.fill("#f-reason", "Tarvitsee tukea työnhakuun.");
		page.fill("#f-referrer", "Mallilan työpaja (keksitty)");
	}

	private static com.microsoft.playwright.Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
