package fi.polku.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** A browser as far as sign-in needs one: cookies, forms with their token, no scripts. */
public final class Door {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String site;

	private final String device;

	public Door(String site, String device) {
		this.site = site;
		this.device = device;
	}

	public HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : this.site + path)).GET());
	}

	/** Sends a form as the page {@code from} would: with its token. */
	public HttpResponse<String> post(String from, String path, String... pairs) {
		var page = get(from).body();
		var token = TOKEN.matcher(page);
		assertThat(token.find()).as("no form on " + from + ": " + page).isTrue();
		var form = new StringBuilder("_csrf=").append(encoded(token.group(1)));
		for (int i = 0; i < pairs.length; i += 2) {
			form.append('&').append(pairs[i]).append('=').append(encoded(pairs[i + 1]));
		}
		return send(HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : this.site + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form.toString())));
	}

	/** Where name and password lead to. */
	public String signIn(String username, String password) {
		return to(post("/sign-in", "/sign-in", "username", username, "password", password));
	}

	/** The path that an answer leads to. */
	public String to(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		var location = answer.headers().firstValue("Location").orElseThrow();
		return location.startsWith(this.site) ? location.substring(this.site.length()) : location;
	}

	public HttpCookie cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((one) -> one.getName().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.header("User-Agent", this.device).header("Accept-Language", "en").build(),
					BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
