package fi.polku.insight.compare;

import java.util.List;

import com.microsoft.playwright.Page;
import fi.polku.Browser;
import fi.polku.PolkuTest;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An auditor compares two versions and looks at how cases end, in a real browser. */
@PolkuTest
class CompareBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Users users;

	private ComparedCases cases;

	@BeforeEach
	void cases() {
		this.cases = new ComparedCases(this.jdbc, this.users);
		this.cases.make();
	}

	@AfterEach
	void forget() {
		this.cases.forget();
	}

	@ParameterizedTest
	@ValueSource(ints = { Browser.WIDE, Browser.NARROW })
	void pages_areReadableInEveryLanguage(int width) {
		try (var browser = Browser.open(width)) {
			var page = browser.signIn(site(), "compare-auditor", "polku-demo");
			for (var language : List.of("sv", "en", "fi")) {
				look(page, "/insight/versions?programme=COMPARE&model=compared&a=1&b=2&untilDays=100", language);
				look(page, "/insight/outcomes?programme=COMPARE", language);
			}
		}
	}

	@Test
	void auditor_choosesWhatIsCompared() {
		try (var browser = Browser.open(Browser.WIDE)) {
			var page = browser.signIn(site(), "compare-auditor", "polku-demo");
			page.navigate(site() + "/insight/versions?programme=COMPARE&model=compared");
			page.selectOption("#compare-of", "case");
			page.locator("form:has(#compare-of) button").click();

			assertThat(page.locator("#difference h2")).hasText("Kuinka kauan asiat kestävät");
			assertThat(page.locator("#sides")).containsText("Versio 2");
			assertThat(page).hasURL(java.util.regex.Pattern.compile(".*programme=COMPARE.*a=1.*b=2.*of=case.*"));
		}
	}

	private void look(Page page, String address, String language) {
		page.navigate(site() + address + "&lang=" + language);
		Browser.assertAccessible(page);
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
