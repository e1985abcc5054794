package fi.polku.hostile;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import fi.polku.TestBrowser;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Reads every address it is given, and all that the pages lead to, as one person. */
final class Crawl {

	/** Links beyond the addresses given. */
	private static final int MOST = 200;

	private static final Pattern LINK = Pattern
		.compile("(?:href|src|hx-get|data-[a-z-]*url|data-live)=\"(/[^\"#]*)[^\"]*\"");

	/** Static files, the way out, and a line that stays open. */
	private static final Pattern LEFT = Pattern.compile(
			"/(app|webjars|sign-out|.*[?&]lang=|tasks/live|insight/logs/event-log|favicon|workshop/.*/edit).*|.*\\.(css|js|svg|woff2?|png)(\\?.*)?");

	private final TestBrowser site;

	private final String reader;

	private final MockHttpSession session = new MockHttpSession();

	private final Map<String, Integer> statuses = new LinkedHashMap<>();

	Crawl(TestBrowser site, String reader) {
		this.site = site;
		this.reader = reader;
	}

	/** How each address answered. */
	Map<String, Integer> statuses() {
		return this.statuses;
	}

	/** Reads on until nothing is new. */
	void read(Set<String> addresses, BiConsumer<String, String> seen) throws Exception {
		var waiting = new ArrayDeque<>(addresses);
		var known = new LinkedHashSet<>(addresses);
		var shapes = new LinkedHashMap<String, Integer>();
		while (!waiting.isEmpty() && this.statuses.size() < addresses.size() + MOST) {
			var address = waiting.poll();
			var text = get(address);
			seen.accept(address, text);
			var links = LINK.matcher(text);
			while (links.find()) {
				var link = links.group(1).replace("&amp;", "&");
				if (!LEFT.matcher(link).matches() && shapes.merge(shape(link), 1, Integer::sum) <= 2
						&& known.add(link)) {
					waiting.add(link);
				}
			}
		}
	}

	/** Filters of a page are many; two of each kind tell. */
	private static String shape(String link) {
		return link.replaceAll("=[^&]*", "=").replaceAll("/[0-9a-f-]{8,}", "/id");
	}

	private String get(String address) throws Exception {
		return text(address, ask(address, MockMvcRequestBuilders.get(URI.create(address))));
	}

	/** The same as what a form sends. */
	String post(String address, MockHttpServletRequestBuilder request) throws Exception {
		return text(address, ask(address, request));
	}

	private MockHttpServletResponse ask(String address, MockHttpServletRequestBuilder request) throws Exception {
		var answer = this.site.as(this.reader, request.session(this.session)).andReturn();
		this.statuses.put(address, answer.getResponse().getStatus());
		return answer.getResponse();
	}

	private static String text(String address, MockHttpServletResponse answer) throws IOException {
		return (address.contains("?") ? "" : address) + '\n' + AnswerText.of(answer);
	}

}
