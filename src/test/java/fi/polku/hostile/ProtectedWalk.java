package fi.polku.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * One reader's walk through every address: what was read of the hidden client and of the
 * twin.
 */
final class ProtectedWalk {

	/** Files and lists of cases, which hold nobody behind an order. */
	private static final Pattern FILE = Pattern.compile("/api/event-log.*|/tasks/export.*|/insight/cases.*csv.*");

	private final ProtectedTest test;

	private final Crawl crawl;

	private final List<String> leaks = new ArrayList<>();

	private final Set<String> found = new TreeSet<>();

	private Set<String> addresses = Set.of();

	private final Pattern hiddenNumbers;

	private final Pattern twinNumbers;

	ProtectedWalk(ProtectedTest test, String reader) {
		this.test = test;
		this.crawl = new Crawl(test.site, reader);
		this.hiddenNumbers = numbers(ProtectedTest.hidden());
		this.twinNumbers = numbers(ProtectedTest.twin());
	}

	ProtectedWalk through(Set<String> addresses) throws Exception {
		this.addresses = addresses;
		this.crawl.read(addresses, this::look);
		for (var format : List.of("csv", "xlsx")) {
			look("/tasks/export " + format, this.crawl.post("/tasks/export " + format,
					MockMvcRequestBuilders.post("/tasks/export").param("format", format)));
		}
		for (var story : List.of(ProtectedTest.hidden(), ProtectedTest.twin())) {
			ask(story);
		}
		return this;
	}

	/** What is opened by a button. */
	private void ask(ProtectedTest.Story story) throws Exception {
		var client = this.test.client(story.number());
		for (var address : List.of("/clients/" + client + "/code", "/clients/" + client + "/extract")) {
			look(address, this.crawl.post(address, MockMvcRequestBuilders.post(address)));
		}
		for (var record : new ProtectedAddresses(this.test.jdbc, story.number()).ids("case_record", "id")) {
			var address = "/cases/" + story.number() + "/records/" + record;
			look(address, this.crawl.post(address, MockMvcRequestBuilders.post(address)));
		}
	}

	private void look(String address, String text) {
		var leak = ProtectedTest.HIDDEN.matcher(text);
		boolean isFile = FILE.matcher(address).matches();
		if (leak.find()) {
			tell(address, text, leak.start(), leak.end());
		}
		else if (isFile) {
			var number = this.hiddenNumbers.matcher(text);
			if (number.find()) {
				tell(address, text, number.start(), number.end());
			}
		}
		if (ProtectedTest.TWIN.matcher(text).find() || isFile && this.twinNumbers.matcher(text).find()) {
			this.found.add(shape(address));
		}
	}

	private void tell(String address, String text, int start, int end) {
		this.leaks.add(address + ": …" + text.substring(Math.max(0, start - 120), Math.min(text.length(), end + 60)));
	}

	private static String shape(String address) {
		return address.replaceAll("\\d{4}-\\d{6}", "{n}").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
	}

	private static Pattern numbers(ProtectedTest.Story story) {
		return Pattern.compile(String.join("|", story.cases().stream().map(Object::toString).toList()));
	}

	List<String> leaks() {
		return this.leaks;
	}

	/** The addresses, without their numbers, where something of the twin was read. */
	Set<String> found() {
		return this.found;
	}

	Map<String, Integer> statuses() {
		return this.crawl.statuses();
	}

	/** Where the walk had to go. */
	Set<String> addresses() {
		return this.addresses;
	}

}
