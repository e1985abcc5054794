package fi.polku.hostile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitUntilState;
import fi.polku.Browser;

/** Reads pages as a browser does: nothing of what people wrote may come alive. */
final class MarkedPages {

	/** Whatever runs or leads to a script, in a document. */
	private static final String ALIVE = """
			const alive = (page) => [ ...page.querySelectorAll('*') ].filter((one) =>
			    one.matches('img[src="x"], script:not([src]):not([type="application/json"]), [srcdoc], base')
			      || [ ...one.attributes ].some(({ name, value }) => name.startsWith('on')
			        || /^(href|src|action|formaction|xlink:href)$/.test(name) && /^\\s*javascript:/i.test(value)))
			  .map((one) => one.outerHTML.slice(0, 150));
			""";

	private static final String READ = "([ html, mark ]) => {" + ALIVE + """
				const page = new DOMParser().parseFromString(html, 'text/html');
				const texts = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
				let places = 0;
				while (texts.nextNode()) places += texts.currentNode.data.includes(mark);
				page.querySelectorAll('*').forEach((one) => places +=
				  [ ...one.attributes ].filter(({ value }) => value.includes(mark)).length);
				return [ places, ...alive(page) ];
			}""";

	private static final String LOOK = "() => {" + ALIVE + "return alive(document); }";

	private final List<String> wrong = new ArrayList<>();

	private int places;

	private int looked;

	/** Parses each page with something of ours on it, without running it. */
	MarkedPages read(List<Seen> pages, String mark) {
		try (var browser = Browser.open(Browser.WIDE)) {
			var blank = browser.page();
			for (var one : pages.stream().filter((one) -> one.shows(mark) || one.shows("alert(1)")).toList()) {
				var found = (List<?>) blank.evaluate(READ, List.of(one.text(), mark));
				this.places += (Integer) found.get(0);
				found.stream().skip(1).forEach((alive) -> this.wrong.add(one.name() + " alive: " + alive));
			}
		}
		return this;
	}

	/** Opens one page of each pattern, as whoever came to it. */
	MarkedPages open(MarkedSite site, List<Seen> pages) {
		var patterns = new HashSet<String>();
		Map<String, List<String>> paths = new LinkedHashMap<>();
		pages.stream()
			.filter((one) -> one.status() == 200 && patterns.add(PageForm.pattern(one.path())))
			.forEach((one) -> paths.computeIfAbsent(one.person(), (it) -> new ArrayList<>()).add(one.path()));
		paths.forEach((person, theirs) -> {
			try (var browser = Browser.open(Browser.WIDE)) {
				var page = site.enter(browser, person);
				listen(page);
				theirs.forEach((path) -> look(page, site.address() + path));
			}
		});
		return this;
	}

	private void listen(Page page) {
		page.onDialog((dialog) -> {
			this.wrong.add(page.url() + " dialog: " + dialog.message());
			dialog.dismiss();
		});
		page.onConsoleMessage((said) -> {
			if (said.text().contains("Content Security Policy")) {
				this.wrong.add(page.url() + " " + said.text());
			}
		});
		page.onPageError((fault) -> this.wrong.add(page.url() + " " + fault));
	}

	private void look(Page page, String address) {
		this.looked++;
		try {
			page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
			if (page.evaluate(LOOK) instanceof List<?> alive && !alive.isEmpty()) {
				this.wrong.add(address + " alive: " + alive);
			}
		}
		catch (PlaywrightException ex) {
			this.wrong.add(address + " " + ex.getMessage().lines().findFirst().orElse(""));
		}
	}

	/** What came alive where, and what a browser complained of. */
	List<String> wrong() {
		return List.copyOf(this.wrong);
	}

	/** In how many texts and attributes the mark stands. */
	int places() {
		return this.places;
	}

	/** How many pages a browser opened. */
	int looked() {
		return this.looked;
	}

}
