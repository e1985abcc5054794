package fi.polku.hostile;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What people of each role come to by the links of a running Polku. */
final class MarkedSite {

	private static final List<String> PEOPLE = List.of("lead", "owner", "admin", "auditor", "coordinator", "company");

	private static final List<String> BEGINNINGS = List.of("/", "/me", "/tasks", "/services", "/refer-yourself",
			"/accessibility");

	/** So many pages of one kind for one person, and for all of them. */
	private static final int OF_A_KIND = 1;

	private static final int IN_ALL = 2;

	/**
	 * Static, without an end, or about one of those who walk about here: only a colleague
	 * who does not may lose a role.
	 */
	private static final Pattern LEFT = Pattern
		.compile("/app/.*|/favicon.*|/tasks/live.*|/sign-out.*|.*[?&]lang=.*|/(admin/)?people/(?!new|coach\\b).*");

	private final Map<String, Session> people = new LinkedHashMap<>();

	/** Whose page shows what, each address once. */
	private final Map<String, Seen> seen = new TreeMap<>();

	MarkedSite(String address) {
		PEOPLE.forEach((name) -> this.people.put(name, new Session(address).signIn(name)));
	}

	Session person(String name) {
		return this.people.get(name);
	}

	/** All that the people see now. */
	List<Seen> look() {
		this.seen.clear();
		var all = new TreeMap<String, Integer>();
		for (var person : PEOPLE) {
			look(person, all);
		}
		return List.copyOf(this.seen.values());
	}

	private void look(String person, Map<String, Integer> all) {
		var kinds = new TreeMap<String, Integer>();
		var known = new HashSet<String>();
		var ahead = new ArrayDeque<>(BEGINNINGS);
		while (!ahead.isEmpty()) {
			var path = ahead.poll();
			var kind = PageForm.kind(path);
			if (LEFT.matcher(path).matches() || !known.add(path) || kinds.merge(kind, 1, Integer::sum) > OF_A_KIND
					|| !BEGINNINGS.contains(path) && all.merge(kind, 1, Integer::sum) > IN_ALL) {
				continue;
			}
			var answer = this.people.get(person).bytes(path);
			var type = answer.headers().firstValue("Content-Type").orElse("");
			var text = new String(answer.body(), UTF_8);
			this.seen.putIfAbsent(person + " " + path, new Seen(person, path, answer.statusCode(), type, text));
			if (type.contains("html")) {
				PageForm.links(text).forEach(ahead::add);
			}
		}
	}

	/** The forms of all pages, each kind once, with who came to it first. */
	static Map<String, Found> forms(List<Seen> pages) {
		var forms = new TreeMap<String, Found>();
		for (var page : pages) {
			if (page.type().contains("html")) {
				PageForm.of(page.text(), page.path())
					.forEach((form) -> forms.putIfAbsent(PageForm.kind(form.action()), new Found(page.person(), form)));
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

	/** A page or file that somebody came to. */
	record Seen(String person, String path, int status, String type, String text) {
	}

	/** A form, and whose page it is on. */
	record Found(String person, PageForm form) {
	}

}
