package fi.polku.notification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Text messages: each a JSON file in a folder that a gateway empties
 * ({@code polku.text-messages.folder}), or a POST of the same to its address
 * ({@code polku.text-messages.url}, {@code polku.text-messages.token}).
 */
@Component
@Profile("!demo")
class TextMessageCarrier implements Carrier {

	private static final Duration LONGEST = Duration.ofSeconds(10);

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(LONGEST).build();

	private final ObjectMapper json = new ObjectMapper();

	private final String folder;

	private final String url;

	private final String token;

	TextMessageCarrier(@Value("${polku.text-messages.folder:}") String folder,
			@Value("${polku.text-messages.url:}") String url, @Value("${polku.text-messages.token:}") String token) {
		this.folder = folder;
		this.url = url;
		this.token = token;
	}

	@Override
	public String channel() {
		return "text_message";
	}

	@Override
	public boolean isReady() {
		return !this.folder.isBlank() || !this.url.isBlank();
	}

	@Override
	public void carry(Parcel parcel) throws Undelivered {
		try {
			var text = this.json.writeValueAsString(
					Map.of("id", parcel.id().toString(), "to", parcel.address(), "text", parcel.body()));
			if (this.folder.isBlank()) {
				post(parcel, text);
			}
			else {
				write(parcel, text);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new Undelivered("gateway");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Undelivered("gateway");
		}
	}

	/** Renamed into place, so that a half-written file is never taken. */
	private void write(Parcel parcel, String text) throws IOException {
		var into = Files.createDirectories(Path.of(this.folder));
		var half = Files.writeString(into.resolve(parcel.id() + ".part"), text);
		Files.move(half, into.resolve(parcel.id() + ".json"), StandardCopyOption.REPLACE_EXISTING);
	}

	private void post(Parcel parcel, String text) throws IOException, InterruptedException, Undelivered {
		var request = HttpRequest.newBuilder(URI.create(this.url))
			.timeout(LONGEST)
			.header("Content-Type", "application/json")
			.header("Idempotency-Key", parcel.id().toString())
			.POST(HttpRequest.BodyPublishers.ofString(text));
		if (!this.token.isBlank()) {
			request.header("Authorization", "Bearer " + this.token);
		}
		var status = this.http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
		if (status / 100 != 2) {
			throw new Undelivered("gateway");
		}
	}

}
