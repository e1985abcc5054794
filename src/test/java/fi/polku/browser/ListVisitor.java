package fi.polku.browser;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A benefit list brought in on its pages: file, how it is read, progress, result. */
record ListVisitor(Visitor visitor) {

	private static final double MOST_MINUTES = 5 * 60_000;

	/** Chooses the file; what follows shows how it is read. */
	ListVisitor show(Path file, String municipality) {
		this.visitor.go("/benefit-lists");
		page().setInputFiles("#file", file);
		page().fill("#municipality", municipality);
		this.visitor.press("Näytä, miten lista luetaan");
		return this;
	}

	/** Takes the list in and waits, as one does, for the result. */
	ListVisitor take(String picture) {
		this.visitor.press("Tuo lista");
		if (page().locator("#progress").count() > 0) {
			this.visitor.picture(picture + "-progress");
		}
		assertThat(page().locator("#progress")).hasCount(0,
				new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions().setTimeout(MOST_MINUTES));
		assertThat(page().locator("main dl.facts").first()).isVisible(
				new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions().setTimeout(MOST_MINUTES));
		page().waitForLoadState();
		return this;
	}

	/** The number that stands beside the words. */
	int count(String words) {
		var shown = page().locator("main dl.facts > dt").getByText(words, exactly()).locator("xpath=following::dd[1]");
		return Integer.parseInt(shown.innerText().replaceAll("\\D", ""));
	}

	/** The rows of the table with that caption, each cell's text. */
	List<List<String>> table(String id) {
		return page().locator("section[aria-labelledby='%s'] tbody tr".formatted(id))
			.all()
			.stream()
			.map((row) -> row.locator("th, td").allInnerTexts())
			.toList();
	}

	private static Locator.GetByTextOptions exactly() {
		return new Locator.GetByTextOptions().setExact(true);
	}

	private Page page() {
		return this.visitor.page();
	}

}
