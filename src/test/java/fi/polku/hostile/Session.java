package fi.polku.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser's session without a browser: cookies, forms with their token, no redirects.
 */
final class Session {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*?value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String site;

	private String kept;

	Session(String site) {
		this.site = site;
	}

	/** Signs in with the password of the demo. */
	Session signIn(String username) {
		return signIn(username, "polku-demo");
	}

	Session signIn(String username, String password) {
		var answer = post("/sign-in", Map.of("username", username, "password", password));
		assertThat(answer.headers().firstValue("Location").orElse("")).as(username).doesNotContain("fault");
		return this;
	}

	HttpResponse<String> get(String path) {
		return send(request(path).GET());
	}

	/**
	 * Sends a form as the sign-in page, or any other, would: with the session's token.
	 */
	HttpResponse<String> post(String path, Map<String, String> fields) {
		var all = new java.util.LinkedHashMap<>(fields);
		all.put("_csrf", token());
		return form(path, all);
	}

	HttpResponse<String> form(String path, Map<String, String> fields) {
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(fields.entrySet()
				.stream()
				.map((one) -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
				.collect(Collectors.joining("&")))));
	}

	/** The token of this session, from whichever page it may open. */
	String token() {
		for (var page : List.of("/me", "/sign-in")) {
			var token = TOKEN.matcher(get(page).body());
			if (token.find()) {
				return token.group(1);
			}
		}
		throw new AssertionError("no page with a token");
	}

	/** The same without asking again; it lasts as long as the session. */
	String keptToken() {
		if (this.kept == null) {
			this.kept = token();
		}
		return this.kept;
	}

	HttpResponse<byte[]> bytes(String path) {
		return send(request(path).GET(), BodyHandlers.ofByteArray());
	}

	/** A file that is asked for by a form. */
	HttpResponse<byte[]> file(String path) {
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("_csrf=" + encoded(keptToken()))), BodyHandlers.ofByteArray());
	}

	/** A line that stays open; closing it hangs up. */
	InputStream listen(String path) {
		return send(HttpRequest.newBuilder(URI.create(this.site + path)).GET(), BodyHandlers.ofInputStream()).body();
	}

	String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((one) -> one.getName().equals(name))
			.map(java.net.HttpCookie::getValue)
			.findFirst()
			.orElse("");
	}

	HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.site + path))
			.timeout(Duration.ofSeconds(30))
			.header("Accept-Language", "fi");
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		return send(request, BodyHandlers.ofString());
	}

	private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
		try {
			return this.client.send(request.build(), handler);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What is no character of its own is sent as a question mark, as browsers do. */
	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
