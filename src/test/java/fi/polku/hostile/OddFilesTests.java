package fi.polku.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fi.polku.security.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Files that say they are one thing and are another, or two at once, sent to each address
 * that takes files: refused in words, and nothing of them is kept but that they failed.
 */
class OddFilesTests extends HostileTest {

	private static final String OWNER = "hostile-owner";

	private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(1)</script></svg>";

	private static final String LIST = "Hetu;Nimi;Etuus;Kuukausi;Kertymä\r\n131052-308T;Mäki, Matti;TMT;03/2026;345\r\n";

	static Stream<Arguments> files() throws IOException {
		var inner = zip(Map.of("a.bpmn", "<definitions/>".getBytes(UTF_8)));
		var image = joined("GIF89a\u0001\u0000".getBytes(UTF_8), "<script>alert(1)</script>".getBytes(UTF_8));
		return Stream.of(arguments("picture.svg", SVG.getBytes(UTF_8)), arguments("list.csv", SVG.getBytes(UTF_8)),
				arguments("model.bpmn", SVG.getBytes(UTF_8)), arguments("nested.zip", zip(Map.of("inner.zip", inner))),
				arguments("list.xlsx", zip(Map.of("inner.xlsx", inner, "inner.zip", inner))),
				arguments("log.xes.gz", gzipped(gzipped(gzipped(LIST.getBytes(UTF_8))))), arguments("log.xes", inner),
				arguments("picture.gif", image), arguments("list.csv", image),
				arguments("both.png", joined(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0 }, inner)),
				arguments("both.pdf", joined("%PDF-1.4\n\u0000\u0001".getBytes(UTF_8), inner)),
				arguments("page.html", "<!DOCTYPE html><script>alert(1)</script>".getBytes(UTF_8)),
				arguments("macro.xlsm",
						zip(Map.of("[Content_Types].xml", new byte[] { 1 }, "xl/vbaProject.bin", new byte[] { 2 }))),
				arguments("../../app/index.html", "<script>alert(1)</script>".getBytes(UTF_8)),
				arguments("run.sh", "#!/bin/sh\nid\n".getBytes(UTF_8)));
	}

	@ParameterizedTest
	@MethodSource("files")
	void oddFile_isRefusedWhereverItIsSent(String name, byte[] content) {
		this.tryout.person(OWNER, Role.OWNER);
		var before = kept();
		var wrong = new ArrayList<String>();

		for (var place : List.of("/api/benefit-lists", "/api/event-logs", "/engine-rest/deployment/create")) {
			var answer = sent(place.startsWith("/api/benefit") ? ONE : OWNER, place, name, content);
			if (!List.of(400, 413, 415, 422).contains(answer.statusCode())) {
				wrong.add(place + " " + answer.statusCode() + " " + answer.body());
			}
			assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(place + answer.body())
				.contains("json");
			assertThat(json(answer).path("detail").asText() + json(answer).path("message").asText()).as(place)
				.isNotBlank();
			// Modeler reads the engine's own word
			tellsNothing(answer.body().replace("\"ParseException\"", ""));
		}

		assertThat(wrong).isEmpty();
		assertThat(kept()).isEqualTo(before);
	}

	private List<Integer> kept() {
		return this.jdbc
			.sql("""
					select (select count(*) from benefit_row) union all (select count(*) from event_log where state <> 'FAILED')
					union all (select count(*) from model_draft)
					""")
			.query(Integer.class)
			.list();
	}

	private HttpResponse<String> sent(String user, String place, String name, byte[] content) {
		var head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
				+ "\"\r\nContent-Type: image/svg+xml\r\n\r\n";
		return post(user, place, "multipart/form-data; boundary=x",
				BodyPublishers.ofByteArray(joined(head.getBytes(UTF_8), content, "\r\n--x--\r\n".getBytes(UTF_8))));
	}

	private static byte[] joined(byte[]... parts) {
		var all = new ByteArrayOutputStream();
		for (var part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	private static byte[] gzipped(byte[] content) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(bytes)) {
			gzip.write(content);
		}
		return bytes.toByteArray();
	}

	private static byte[] zip(Map<String, byte[]> parts) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return bytes.toByteArray();
	}

}
