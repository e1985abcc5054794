package fi.polku.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The requests of the people, each signed in once with a browser's session. */
final class Pages {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final String address;

	private final List<String> cookies;

	Pages(String address) throws Exception {
		this.address = address;
		this.cookies = IntStream.range(0, Load.USERS).mapToObj(this::signedIn).toList();
	}

	private String signedIn(int user) {
		return signedIn(this.address, "person" + user, Measured.PASSWORD);
	}

	/** The cookie of somebody who has signed in. */
	static String signedIn(String address, String username, String password) {
		try {
			var cookies = new CookieManager();
			var http = HttpClient.newBuilder().cookieHandler(cookies).build();
			var page = http.send(HttpRequest.newBuilder(URI.create(address + "/sign-in")).build(),
					BodyHandlers.ofString());
			var token = TOKEN.matcher(page.body());
			token.find();
			http.send(HttpRequest.newBuilder(URI.create(address + "/sign-in"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers
					.ofString("_csrf=" + token.group(1) + "&username=" + username + "&password=" + password))
				.build(), BodyHandlers.ofString());
			return cookies.getCookieStore().getCookies().get(0).toString();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The list page with three filters and a sort; the filters go through all values. */
	HttpRequest list(int user, int turn) {
		return get("/tasks" + filter(user, turn) + "&sort=due").header("Cookie", this.cookies.get(user)).build();
	}

	HttpRequest day(int user, int turn) {
		return get("/").header("Cookie", this.cookies.get(user)).build();
	}

	HttpRequest api(int user, int turn) {
		return get("/api/work-items" + filter(user, turn) + "&sort=due").header("Authorization", basic(user)).build();
	}

	HttpRequest complete(String task) {
		return post(this.address + "/api/work-items/" + task + "/complete", "{\"values\":{\"joins\":true}}")
			.header("Authorization", basic(0))
			.build();
	}

	/** The same filters as process variables, the same order and number of rows. */
	static HttpRequest stock(String address, int user, int turn) {
		var i = user * 13 + turn * 7;
		return post(address + "/task?firstResult=0&maxResults=50", """
				{"processVariables":[{"name":"segment","operator":"eq","value":"%s"},
				                     {"name":"area","operator":"eq","value":"area%d"},
				                     {"name":"programme","operator":"eq","value":"%s"}],
				 "sorting":[{"sortBy":"dueDate","sortOrder":"asc"}]}
				""".formatted(segment(i), area(i), programme(i))).build();
	}

	static HttpRequest stockComplete(String address, String task) {
		return post(address + "/task/" + task + "/complete", "{\"variables\":{\"joins\":{\"value\":true}}}").build();
	}

	private static String filter(int user, int turn) {
		var i = user * 13 + turn * 7;
		return "?segment=%s&area=area%d&programme=%s".formatted(segment(i), area(i), programme(i));
	}

	private static String segment(int i) {
		return Varied.SEGMENTS.get(i % Varied.SEGMENTS.size());
	}

	private static int area(int i) {
		return i / 5 % Varied.AREAS;
	}

	private static String programme(int i) {
		return Varied.PROGRAMMES.get(i / 40 % Varied.PROGRAMMES.size());
	}

	private static String basic(int user) {
		return "Basic " + Base64.getEncoder()
			.encodeToString(("person" + user + ":" + Measured.PASSWORD).getBytes(StandardCharsets.UTF_8));
	}

	private HttpRequest.Builder get(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path)).timeout(Duration.ofMinutes(10));
	}

	private static HttpRequest.Builder post(String address, String body) {
		return HttpRequest.newBuilder(URI.create(address))
			.timeout(Duration.ofMinutes(10))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body));
	}

}
