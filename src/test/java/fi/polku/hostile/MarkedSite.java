package fi.polku.hostile;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import fi.polku.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** What people of each role come to by the links of a running Polku. */
final class MarkedSite {

	private static final List<String> PEOPLE = List.of("lead", "owner", "admin", "auditor", "coordinator", "company");

	private static final List<String> BEGINNINGS = List.of("/", "/me", "/tasks", "/services", "/refer-yourself",
			"/accessibility", "/privacy");

	/** So many pages of one pattern, whatever they ask, for one person and for all. */
	private static final int OF_A_PATTERN = 3;

	private static final int IN_ALL = 6;

	/**
	 * Static, without an end, or about one of those who walk about here: only a colleague
	 * who does not may lose a role.
	 */
	private static final Pattern LEFT = Pattern
		.compile("/app/.*|/favicon.*|/tasks/live.*|/sign-out.*|.*[?&]lang=.*|/(admin/)?people/(?!new|coach\\b).*");

	private final Map<String, Session> people = new LinkedHashMap<>();

	/** Those who come by a link, with it and its code. */
	private final Map<String, Map.Entry<String, String>> links = new HashMap<>();

	private final String address;

	MarkedSite(String address) {
		this.address = address;
		PEOPLE.forEach((name) -> this.people.put(name, new Session(address).signIn(name)));
	}

	Session person(String name) {
		return this.people.get(name);
	}

	/** Somebody who holds a link opens it, and walks about from there. */
	void hold(String name, String path, String code) {
		var session = new Session(this.address);
		assertThat(session.post(path, Map.of("code", code)).statusCode()).as(name).isEqualTo(302);
		this.people.put(name, session);
		this.links.put(name, Map.entry(path, code));
	}

	/** A page of a browser in which the person has come in. */
	Page enter(Browser browser, String name) {
		var link = this.links.get(name);
		if (link == null) {
			return browser.signIn(this.address, name, "polku-demo");
		}
		var page = browser.page();
		page.navigate(this.address + link.getKey());
		page.fill("#code", link.getValue());
		page.press("#code", "Enter");
		page.waitForURL((url) -> url.contains("?lang="));
		return page;
	}

	String address() {
		return this.address;
	}

	/** All that the people see now: whose page shows what, each address once for each. */
	List<Seen> look() {
		var seen = new TreeMap<String, Seen>();
		var all = new TreeMap<String, Integer>();
		this.people.keySet().forEach((person) -> look(person, all, seen));
		for (var format : List.of("csv", "xlsx")) {
			var path = "/tasks/export?format=" + format;
			seen.put(path, Seen.of("lead", path, person("lead").file(path)));
		}
		return List.copyOf(seen.values());
	}

	private void look(String person, Map<String, Integer> all, Map<String, Seen> seen) {
		var patterns = new TreeMap<String, Integer>();
		Set<String> kinds = new HashSet<>();
		var link = this.links.get(person);
		var beginnings = (link != null) ? List.of(link.getKey()) : BEGINNINGS;
		var ahead = new ArrayDeque<>(beginnings);
		while (!ahead.isEmpty()) {
			var path = ahead.poll();
			var pattern = PageForm.pattern(path);
			if (LEFT.matcher(path).matches() || !kinds.add(PageForm.kind(path))
					|| patterns.merge(pattern, 1, Integer::sum) > OF_A_PATTERN
					|| !beginnings.contains(path) && all.merge(pattern, 1, Integer::sum) > IN_ALL) {
				continue;
			}
			var one = Seen.of(person, path, this.people.get(person).bytes(path));
			seen.put(person + " " + path, one);
			if (one.isPage()) {
				PageForm.links(one.text()).forEach(ahead::add);
			}
		}
	}

	/** The forms of all pages, each once, with who came to it first. */
	static Map<String, Found> forms(List<Seen> pages) {
		var forms = new TreeMap<String, Found>();
		for (var page : pages) {
			if (page.isPage()) {
				PageForm.of(page.text(), page.path())
					.forEach((form) -> forms.putIfAbsent(PageForm.pattern(form.action()) + form.written().keySet(),
							new Found(page.person(), form)));
			}
		}
		return forms;
	}

	/** Sends it as the page would. */
	HttpResponse<String> send(Found found, Map<String, String> fields) {
		var session = this.people.get(found.person());
		var all = new LinkedHashMap<>(fields);
		all.put("_csrf", session.keptToken());
		return session.form(found.form().action(), all);
	}

	/** A form, and whose page it is on. */
	record Found(String person, PageForm form) {
	}

}
