package fi.polku.browser;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import fi.polku.Browser;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;

/** A person at the pages: reads, fills, chooses, presses; and looks at each page. */
final class Visitor implements AutoCloseable {

	private static final Path PICTURES = Path.of("target", "screenshots");

	/** Pictures are for people: {@code -Dpictures=true} leaves them. */
	private static final boolean LEAVES_PICTURES = Boolean.getBoolean("pictures");

	private final Browser browser = Browser.open(Browser.WIDE);

	private final String site;

	private final Page page;

	Visitor(int port) {
		this.site = "http://localhost:" + port;
		this.page = this.browser.page();
		this.page.setDefaultTimeout(15_000);
	}

	Page page() {
		return this.page;
	}

	Visitor go(String path) {
		var answer = this.page.navigate(this.site + path);
		assertThat((answer != null) ? answer.status() : 200).as(path).isLessThan(500);
		return this;
	}

	Visitor signIn(String username) {
		go("/sign-in");
		this.page.fill("#username", username);
		this.page.fill("#password", Town.PASSWORD);
		return press("Kirjaudu");
	}

	Visitor fill(String field, String value) {
		this.page.fill("#f-" + field, value);
		return this;
	}

	/** Chooses options of one field by their values. */
	Visitor choose(String field, String... values) {
		for (var value : values) {
			var label = this.page.locator("label[for='f-%s-%s']".formatted(field, value));
			if (label.count() > 0) {
				label.click();
			}
			else {
				this.page.selectOption("#f-" + field, value);
			}
		}
		return this;
	}

	Visitor yes(String... fields) {
		List.of(fields).forEach((field) -> choose(field, "true"));
		return this;
	}

	Visitor no(String... fields) {
		List.of(fields).forEach((field) -> choose(field, "false"));
		return this;
	}

	/** Presses the button of that name and waits for the page that follows. */
	Visitor press(String name) {
		return leaveBy(() -> named(AriaRole.BUTTON, name).click());
	}

	/** Follows the link of that name in the main part of the page. */
	Visitor follow(String name) {
		return leaveBy(() -> named(AriaRole.LINK, name).click());
	}

	/** The session ends without the visitor's doing. */
	Visitor endSession() {
		this.page.context().addCookies(List.of(new Cookie("polku", "ended").setUrl(this.site)));
		return this;
	}

	Visitor leaveBy(Runnable act) {
		this.page.evaluate("document.documentElement.dataset.old = 'yes'");
		act.run();
		this.page.waitForSelector("html:not([data-old])", new Page.WaitForSelectorOptions().setState(ATTACHED));
		this.page.waitForLoadState();
		return this;
	}

	String title() {
		return this.page.locator("h1").innerText();
	}

	String text() {
		return this.page.locator("main").innerText();
	}

	String path() {
		return this.page.url().substring(this.site.length());
	}

	/**
	 * Looks at the page wide and narrow: it is accessible and fits; it leaves a picture
	 * where asked for.
	 */
	Visitor look(String picture) {
		for (var width : List.of(Browser.NARROW, Browser.WIDE)) {
			this.page.setViewportSize(width, 900);
			Browser.assertAccessible(this.page);
			if (width == Browser.NARROW) {
				Browser.assertReadableInEveryScheme(this.page);
			}
			picture(picture + "-" + width);
		}
		return this;
	}

	void picture(String name) {
		if (LEAVES_PICTURES) {
			this.page
				.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
		}
	}

	@Override
	public void close() {
		this.browser.close();
	}

	private Locator named(AriaRole role, String name) {
		var main = this.page.locator("main");
		return main.getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true)).first();
	}

}
