package fi.polku.hostile;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

import fi.polku.hostile.mutation.InTime;
import fi.polku.hostile.mutation.Spoilt;
import fi.polku.security.Role;
import org.apache.tomcat.util.http.fileupload.FileItem;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.apache.tomcat.util.http.fileupload.disk.DiskFileItemFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand spoilt uploads, read by the server's own reader as it is set here: each is
 * refused or has as many parts as it may; and some of them over the wire.
 */
class SpoiltPartsTests extends HostileTest {

	private static final long SEED = 20261123;

	private static final String TYPE = "multipart/form-data; boundary=----polku7";

	private static final int MOST_PARTS = 250;

	private static final byte[] BODY = """
			------polku7\r
			Content-Disposition: form-data; name="mapping"\r
			Content-Type: application/json;charset=UTF-8\r
			\r
			{"case":"tapaus","activity":"vaihe"}\r
			------polku7\r
			Content-Disposition: form-data; name="zone"\r
			\r
			Europe/Helsinki\r
			------polku7\r
			Content-Disposition: form-data; name="file"; filename="lista (1).csv"; filename*=UTF-8''lista%20%281%29.csv\r
			Content-Type: text/csv\r
			Content-Transfer-Encoding: binary\r
			\r
			ei;mitään\r
			1;2\r
			------polku7--\r
			"""
		.getBytes(UTF_8);

	@Test
	void tenThousand_areReadOrRefused() throws Exception {
		var upload = new FileUpload();
		upload.setFileItemFactory(new DiskFileItemFactory(1 << 16, new File("target")));
		upload.setFileCountMax(MOST_PARTS);
		upload.setSizeMax(210 << 20);
		int whole = 0;
		for (var spoilt : Spoilt.some(10_000, SEED, BODY)) {
			try {
				var parts = InTime.run(() -> upload.parseRequest(new Sent(spoilt.bytes())));
				assertThat(parts).hasSizeLessThanOrEqualTo(MOST_PARTS);
				assertThat(parts.stream().mapToLong(FileItem::getSize).sum())
					.isLessThanOrEqualTo(spoilt.bytes().length);
				whole += (parts.size() == 3) ? 1 : 0;
			}
			catch (IOException | IllegalArgumentException | InvalidFileNameException ex) {
				assertThat(ex.getMessage()).isNotBlank();
			}
		}
		assertThat(whole).as("some of them are still whole").isBetween(100, 9_900);
	}

	@Test
	void overTheWire_theyAreRefusedInWords() {
		var wrong = new ArrayList<String>();
		int sent = 0;
		for (var spoilt : Spoilt.some(300, SEED, BODY)) {
			// one person may send so many a minute
			var owner = "hostile-parts-" + sent++ / 50;
			this.tryout.person(owner, Role.OWNER);
			var answer = post(owner, "/api/event-logs", TYPE, BodyPublishers.ofByteArray(spoilt.bytes()));
			if (!List.of(400, 413, 415, 422).contains(answer.statusCode()) || !answer.body().contains("\"detail\"")) {
				wrong.add(answer.statusCode() + " " + spoilt + " " + answer.body());
			}
			tellsNothing(answer.body());
		}
		assertThat(wrong).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/event-logs", "/api/benefit-lists", "/engine-rest/deployment/create",
			"/workshop/upload", "/refer-yourself", "/sign-in" })
	void zeroInAFileName_isABadRequest(String path) {
		this.tryout.person("hostile-owner", Role.OWNER);
		for (var name : List.of("filename=\"a\u0000b.csv\"", "filename*=UTF-8''a%00b.csv")) {
			var body = ("--x\r\nContent-Disposition: form-data; name=\"file\"; " + name + "\r\n\r\n1;2\r\n--x--\r\n")
				.getBytes(UTF_8);

			var answer = post("hostile-owner", path, "multipart/form-data; boundary=x",
					BodyPublishers.ofByteArray(body));

			assertThat(answer.statusCode()).as(path + name).isIn(400, 403, 422);
			tellsNothing(answer.body().replace("\"ParseException\"", ""));
		}
	}

	private record Sent(byte[] bytes) implements UploadContext {

		@Override
		public String getCharacterEncoding() {
			return "UTF-8";
		}

		@Override
		public String getContentType() {
			return TYPE;
		}

		@Override
		public long contentLength() {
			return this.bytes.length;
		}

		@Override
		public InputStream getInputStream() {
			return new ByteArrayInputStream(this.bytes);
		}

	}

}
