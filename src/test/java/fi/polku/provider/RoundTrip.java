package fi.polku.provider;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import fi.polku.signin.Door;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody with a browser between a Polku and its provider. */
record RoundTrip(String site, String issuer) {

	Door door() {
		return new Door(this.site, "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/130.0");
	}

	/** Where signing in leads to at last, after the provider's own page. */
	String signIn(Door door, String username) {
		return door.to(door.get(callback(door, username)));
	}

	/** The address at which the provider sends somebody back. */
	String callback(Door door, String username) {
		var next = door.to(door.get("/oauth2/authorization/polku"));
		assertThat(door.to(door.get(next))).isEqualTo(this.issuer + "/login");
		var login = this.issuer + "/login";
		var back = door.to(door.post(login, login, "username", username, "password", TestProvider.PASSWORD));
		var location = door.get(back).headers().firstValue("Location").orElseThrow();
		assertThat(location).startsWith(this.site + "/login/oauth2/code/polku?");
		return location;
	}

	/** What Polku answers when the provider tells that somebody has left. */
	int tell(String key, String subject) throws Exception {
		var client = HttpClient.newHttpClient();
		var minted = client.send(HttpRequest.newBuilder(URI.create(this.issuer + "/mint/" + key + "/" + subject))
			.POST(HttpRequest.BodyPublishers.noBody())
			.build(), HttpResponse.BodyHandlers.ofString());
		return client
			.send(HttpRequest.newBuilder(URI.create(this.site + "/logout/connect/back-channel/polku"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString("logout_token=" + minted.body()))
				.build(), HttpResponse.BodyHandlers.ofString())
			.statusCode();
	}

}
