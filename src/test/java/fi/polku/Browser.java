package fi.polku;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A headless Chromium in Finnish, one for all tests, with a clean context per session.
 * Used from one thread at a time.
 */
public final class Browser implements AutoCloseable {

	public static final int WIDE = 1280;

	public static final int NARROW = 390;

	private static com.microsoft.playwright.Browser running;

	private final BrowserContext context;

	private Browser(BrowserContext context) {
		this.context = context;
	}

	/** A session of its own, as a new visitor on a screen of this width. */
	public static Browser open(int width) {
		var options = new com.microsoft.playwright.Browser.NewContextOptions().setLocale("fi-FI")
			.setTimezoneId("Europe/Helsinki")
			.setViewportSize(width, 900);
		return new Browser(running().newContext(options));
	}

	/** A session in which no script runs. */
	public static Browser withoutScripts(int width) {
		var options = new com.microsoft.playwright.Browser.NewContextOptions().setLocale("fi-FI")
			.setJavaScriptEnabled(false)
			.setViewportSize(width, 900);
		return new Browser(running().newContext(options));
	}

	public Page page() {
		return this.context.newPage();
	}

	/** Signs in on the sign-in page and waits for what follows. */
	public Page signIn(String site, String username, String password) {
		Page page = page();
		page.navigate(site + "/sign-in");
		page.fill("#username", username);
		page.fill("#password", password);
		page.press("#password", "Enter");
		page.waitForURL((address) -> !address.contains("/sign-in"));
		return page;
	}

	@Override
	public void close() {
		this.context.close();
	}

	/** No serious or critical accessibility fault (axe), and nothing scrolls sideways. */
	public static void assertAccessible(Page page) {
		assertThat(Axe.faults(page)).as("accessibility of " + page.url()).isEmpty();
		assertFits(page);
	}

	/** The same of a page whose colours were looked at in another language. */
	public static void assertAccessibleInWords(Page page) {
		assertThat(Axe.faultsOfWords(page)).as("accessibility of " + page.url()).isEmpty();
		assertFits(page);
	}

	/** The colours of the page can be told apart, whatever the reader has asked for. */
	public static void assertReadableInEveryScheme(Page page) {
		Colours.lookAtNewOnes(page, () -> assertReadable(page));
	}

	private static void assertReadable(Page page) {
		for (var scheme : List.of(Scheme.DARK, Scheme.MORE_CONTRAST, Scheme.DARK_WITH_MORE_CONTRAST)) {
			scheme.ask(page);
			assertThat(Axe.faultsOfColours(page)).as(scheme + " of " + page.url()).isEmpty();
		}
		Scheme.none(page);
	}

	/** The page is no wider than the screen. */
	public static void assertFits(Page page) {
		Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		assertThat(((Number) wider).intValue()).as("sideways scroll of " + page.url()).isLessThanOrEqualTo(0);
	}

	private static synchronized com.microsoft.playwright.Browser running() {
		if (running == null) {
			var playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			running = playwright.chromium()
				.launch(new LaunchOptions().setExecutablePath(Chromium.find(playwright))
					.setArgs(List.of("--no-sandbox", "--lang=fi-FI", "--disable-gpu", "--disable-quic",
							"--no-first-run", "--disable-background-networking", "--disable-component-update",
							"--disable-sync", "--disable-dev-shm-usage")));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		}
		return running;
	}

}
