package fi.polku.hostile;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Uploads that are broken on their way, or too large. */
class BrokenUploadsTests extends HostileTest {

	private static final String HEADING = "Hetu;Nimi;Etuus;Kuukausi;Kertymä\r\n";

	private static final String ROW = "131052-308T;Mäki, Matti;TMT;03/2026;345\r\n";

	@Test
	void uploadsThatAreBroken_areBadRequests() {
		problem(400, post(ONE, "/api/benefit-lists", "multipart/form-data", BodyPublishers.ofString("x")));
		problem(400, post(ONE, "/api/benefit-lists", "multipart/form-data; boundary=x",
				BodyPublishers.ofString("--x\r\nno")));
		problem(400, post(ONE, "/api/benefit-lists", "multipart/form-data; boundary=x", BodyPublishers
			.ofString("--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--x--\r\n")));
		problem(415, post(ONE, "/api/benefit-lists", "{}"));
		problem(415, post(ONE, "/api/benefit-lists", "text/csv", BodyPublishers.ofString(HEADING + ROW)));
	}

	@Test
	void moreThanTwoHundredMegabytes_isTooLargeInWords() {
		var row = (ROW.repeat(1000)).getBytes(UTF_8);
		var many = (220 << 20) / row.length;
		var head = ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + HEADING)
			.getBytes(UTF_8);

		var answer = post(ONE, "/api/benefit-lists", "multipart/form-data; boundary=x",
				BodyPublishers.ofInputStream(() -> {
					List<InputStream> pieces = IntStream.range(0, many)
						.<InputStream>mapToObj((i) -> new ByteArrayInputStream(row))
						.collect(Collectors.toList());
					pieces.add(0, new ByteArrayInputStream(head));
					pieces.add(new ByteArrayInputStream("\r\n--x--\r\n".getBytes(UTF_8)));
					return new SequenceInputStream(Collections.enumeration(pieces));
				}));

		assertThat(problem(413, answer).at("/detail").asText()).contains("larger than allowed");
	}

}
