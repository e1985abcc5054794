package fi.polku.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import fi.polku.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every page owes its reader: it fits the screen, wide and narrow, has no serious
 * accessibility fault in any colours one may ask for, and is in the reader's language
 * alone.
 */
final class PageCheck {

	/**
	 * Words of our Finnish pages that no Swedish or English page has; what follows a
	 * person's name after a comma is part of it.
	 */
	private static final Pattern FINNISH = Pattern.compile("(?iu)\\b(asiakas|asiakkaan|asiakkaat|tehtävä|tehtävät|"
			+ "tapahtuma|kirjaa|kirjattu|valmis|vahvista|tarkista|avoin|päättynyt|määräaika|ohjaus|ohjausta|työpäivää|"
			+ "kyllä|takaisin|tallenna|muistiinpano|listalta|jonossa|ei vielä|viimeistään|palvelulupaus|"
			+ "(?<!, )työelämäkoordinaattori|ohjelma|alkaen)\\b");

	/** The words of the page, without what says that it is in another language. */
	private static final String IN_THE_LANGUAGE = """
			language => [ ...document.querySelectorAll(`main [lang]:not([lang="${language}"])`) ]
			  .reduce((text, other) => text.replace(other.innerText.trim(), ''), document.body.innerText)
			""";

	/** The addresses whose accessibility was looked at, for one role or another. */
	private final Set<String> seen = new HashSet<>();

	boolean hasSeen(String address) {
		return this.seen.contains(address) && !address.startsWith("/?");
	}

	/** Looks at a page of which each role sees the same, but for my day. */
	void page(Visitor reader, String language) {
		reader.page().setViewportSize(Browser.WIDE, 900);
		Browser.assertFits(reader.page());
		reader.page().setViewportSize(Browser.NARROW, 900);
		Browser.assertFits(reader.page());
		if (this.seen.add(reader.path()) || reader.path().startsWith("/?")) {
			accessible(reader, language);
		}
		language(reader, language);
	}

	/** Looks at the page in each language, and keeps it as pictures. */
	void look(Visitor reader, String path, String picture) {
		for (var language : List.of("sv", "en", "fi")) {
			reader.go(path + "?lang=" + language);
			page(reader, language);
		}
		reader.page().setViewportSize(Browser.NARROW, 900);
		reader.picture(picture + "-390");
		reader.page().setViewportSize(Browser.WIDE, 900);
		reader.picture(picture + "-1280");
	}

	/** Looks at a page whose accessibility was seen in another language. */
	void words(Visitor reader, String language) {
		reader.page().setViewportSize(Browser.NARROW, 900);
		Browser.assertFits(reader.page());
		language(reader, language);
	}

	/** Looks at what is open now, be it a dialog or a form with faults. */
	void state(Visitor reader, String language) {
		reader.page().setViewportSize(Browser.NARROW, 900);
		accessible(reader, language);
		reader.page().setViewportSize(Browser.WIDE, 900);
		Browser.assertFits(reader.page());
		language(reader, language);
	}

	private void accessible(Visitor reader, String language) {
		if (!language.equals("fi")) {
			Browser.assertAccessibleInWords(reader.page());
		}
		else {
			Browser.assertAccessible(reader.page());
			Browser.assertReadableInEveryScheme(reader.page());
			reader.page().setViewportSize(Browser.WIDE, 900);
			Browser.assertAccessible(reader.page());
		}
	}

	private void language(Visitor reader, String language) {
		var text = (String) reader.page().evaluate(IN_THE_LANGUAGE, language);
		assertThat(reader.page().locator("html").getAttribute("lang")).as(reader.path()).isEqualTo(language);
		assertThat(text).as(reader.path()).doesNotContain("??");
		if (!language.equals("fi")) {
			assertThat(FINNISH.matcher(text).results().map(MatchResult::group).distinct().toList())
				.as("Finnish words on " + reader.path())
				.isEmpty();
		}
	}

}
