package fi.polku.browser;

import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import fi.polku.Browser;
import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** An auditor brings the log of another system, with and without scripts. */
@PolkuTest
class LogsInTheBrowserTests {

	private static final String CSV = "who;what;began;ended\n1;ask;2026-01-01 08:00;2026-01-01 09:00\n"
			+ "1;decide;;tomorrow\n2;ask;;2026-01-02 10:00\n";

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(ints = { Browser.WIDE, Browser.NARROW })
	void log_isBroughtAndReported(int width) throws Exception {
		try (var browser = Browser.open(width)) {
			var page = signIn(browser);
			page.navigate(site() + "/insight/logs");
			Browser.assertAccessible(page);
			bring(page);
			Browser.assertAccessible(page);
			page.locator("main form button.hds-button--primary").click();
			page.waitForSelector("#left-out");
			Browser.assertAccessible(page);
			page.navigate(site() + "/insight/logs");
			Browser.assertAccessible(page);
		}
	}

	@Test
	void withoutScripts_isTheSame() throws Exception {
		try (var browser = Browser.withoutScripts(Browser.WIDE)) {
			var page = signIn(browser);
			page.navigate(site() + "/insight/logs");
			bring(page);
			page.locator("main form button.hds-button--primary").click();
			page.waitForURL("**/insight/logs/*");

			assertThat(page.locator("h1").innerText()).isEqualTo("before.csv");
		}
	}

	private void bring(Page page) throws Exception {
		page.setInputFiles("#file", Files.writeString(this.folder.resolve("before.csv"), CSV));
		page.locator("form[aria-labelledby=new-log] button").click();
		page.waitForURL("**/insight/log-files/*");
		page.selectOption("#column-CASE", "who");
		page.selectOption("#column-ACTIVITY", "what");
		page.selectOption("#column-START", "began");
		page.selectOption("#column-TIME", "ended");
	}

	private Page signIn(Browser browser) {
		return browser.signIn(site(), this.town.person("Raija", Role.AUDITOR), "polku-demo");
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
