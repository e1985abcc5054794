package fi.polku.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Files that are no lists, sent as lists. */
class BadUploadsTests extends HostileTest {

	private static final String HEADING = "Hetu;Nimi;Etuus;Kuukausi;Kertymä\r\n";

	private static final String ROW = "131052-308T;Mäki, Matti;TMT;03/2026;345\r\n";

	@Test
	void filesThatAreNoLists_areRefusedWithTheirReason() throws IOException {
		refused("EMPTY_FILE", new byte[0]);
		refused("NO_ROWS", HEADING.getBytes(UTF_8));
		refused("MISSING_COLUMN", "Hetu;Etuus\n131052-308T;TMT\n".getBytes(UTF_8));
		refused("DUPLICATE_HEADING", "Hetu;Nimi;Nimi;Kertymä\n131052-308T;a;b;3\n".getBytes(UTF_8));
		refused("NOT_A_TABLE", png());
		refused("NOT_A_WORKBOOK", zip("a.txt", "x"));
		refused("WORKBOOK_TOO_LARGE", zip("[Content_Types].xml", "x", "xl/workbook.xml", "x", "xl/sharedStrings.xml",
				"a".repeat((64 << 20) + 1)));
	}

	@Test
	void workbookThatReadsOtherFiles_isUnreadable() throws IOException {
		var attack = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
				+ "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets>&e;</sheets></workbook>";
		var laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"" + "&a;".repeat(100)
				+ "\"><!ENTITY c \"" + "&b;".repeat(100) + "\"><!ENTITY d \"" + "&c;".repeat(100) + "\"><!ENTITY f \""
				+ "&d;".repeat(100) + "\">]><workbook>&f;</workbook>";
		for (var workbook : List.of(attack, laughs)) {
			var answer = send(zip("[Content_Types].xml", "x", "xl/workbook.xml", workbook), "a.xlsx", "");

			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
			assertThat(answer.body()).doesNotContain("root:", "hahahaha");
			tellsNothing(answer.body());
		}
	}

	@Test
	void tablesOfOddShape_losesNoRow() {
		var columns = IntStream.range(0, 1_000_000).mapToObj((i) -> "c" + i).collect(Collectors.joining(";"));
		for (var text : List.of(
				HEADING + ROW + "\"" + "x;".repeat(100) + "\r\n" + ROW.replace("131052-308T", "200476-917A"),
				HEADING + ROW.replace("Mäki", "x".repeat(10 << 20)),
				HEADING + ROW.replace("Mäki, Matti", "=cmd|' /C calc'!A0, @SUM(A1)"),
				HEADING + ROW.replace("345", "1e999"), HEADING + ROW.replace("03/2026", "13/2026"),
				HEADING + ROW.replace("03/2026", "01/0000"), HEADING + ROW.replace("03/2026", "12/9999"),
				HEADING + ROW.replace("Mäki", "n".repeat(5000)))) {
			counted(send(text.getBytes(UTF_8), "a.csv", ""));
		}
		assertThat(send((columns + "\n1\n").getBytes(UTF_8), "a.csv", "").statusCode()).isEqualTo(422);
		var mixed = new ByteArrayOutputStream();
		mixed.writeBytes((HEADING + ROW).getBytes(UTF_8));
		mixed.writeBytes(ROW.replace("131052-308T", "200476-917A").getBytes(ISO_8859_1));
		counted(send(mixed.toByteArray(), "a.csv", ""));
	}

	@Test
	void zeroInACell_refusesItsRowAlone() {
		var text = HEADING + ROW.replace("Mäki", "M\u0000ki") + ROW.replace("131052-308T", "200476-917A");

		var status = counted(send(text.getBytes(UTF_8), "a.csv", "municipality=Nollala"));

		assertThat(status.at("/rejected").asInt()).isOne();
		assertThat(status.at("/faults/0/line").asInt()).isEqualTo(2);
		assertThat(status.at("/faults/0/column").asText()).isEqualTo("Nimi");
		assertThat(status.at("/faults/0/code").asText()).isEqualTo("ZERO_CHARACTER");
		assertThat(status.at("/faults/0/message").asText()).contains("NUL");
	}

	@Test
	void utf16_isReadOrRefusedInWords() {
		for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
			var answer = send((HEADING + ROW).getBytes(charset), "a.csv", "");

			assertThat(answer.statusCode()).as(answer.body()).isIn(202, 422);
			if (answer.statusCode() == 202) {
				counted(answer);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "month=maaliskuu", "month=0000-00", "month=+999999999-01", "month=-0001-01", "kind=KAIKKI",
			"programme=%", "mapping={", "mapping={\"columns\":{\"a\":\"NOTHING\"}}", "mapping=[]",
			"mapping={\"columns\":{\"a\u0000\":\"FULL_NAME\"}}", "municipality=a\u0000b" })
	void wrongOptions_areRefused(String option) {
		var answer = send((HEADING + ROW).getBytes(UTF_8), "a.csv", option);

		problem((answer.statusCode() == 422) ? 422 : 400, answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "../../etc/passwd", "a\u0001\u0002b.csv", "<script>.csv", "👩‍👩‍👧.csv" })
	void oddFileNames_areOnlyNames(String name) {
		counted(send((HEADING + ROW).getBytes(UTF_8), name, ""));
	}

	@Test
	void sameFileTwiceAtOnce_screensEverybodyOnce() throws Exception {
		var file = (HEADING + ROW.replace("131052-308T", "280264-051U")).getBytes(UTF_8);
		Callable<HttpResponse<String>> sending = () -> send(file, "a.csv", "municipality=Kaksosela");
		var threads = Executors.newFixedThreadPool(2);

		for (var sent : threads.invokeAll(List.of(sending, sending))) {
			counted(sent.get());
		}
		threads.shutdown();

		assertThat(this.jdbc.sql("""
				select count(*) from benefit_row r join benefit_list l on l.id = r.list_id
				where l.municipality = 'Kaksosela' and r.state = 'DONE'
				""").query(Integer.class).single()).isLessThanOrEqualTo(1);
	}

	private void refused(String code, byte[] file) {
		var problem = problem(422, send(file, "a.csv", ""));
		assertThat(problem.at("/faults/0/code").asText()).isEqualTo(code);
	}

	/** Every row is accepted or refused by name. */
	private JsonNode counted(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
		var address = "/api/benefit-lists/" + json(answer).at("/id").asText();
		Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> List.of("DONE", "FAILED").contains(state(address).at("/state").asText()));
		var status = state(address);
		tellsNothing(status.toString());
		assertThat(status.at("/state").asText()).as(status.toString()).isEqualTo("DONE");
		assertThat(status.at("/rows").asInt()).as(status.toString()).isPositive();
		assertThat(status.at("/accepted").asInt() + status.at("/rejected").asInt() + status.at("/unchanged").asInt())
			.as(status.toString())
			.isGreaterThanOrEqualTo(status.at("/rows").asInt());
		return status;
	}

	private JsonNode state(String address) {
		return json(get(ONE, address));
	}

	private HttpResponse<String> send(byte[] file, String name, String option) {
		var body = new ByteArrayOutputStream();
		if (!option.isEmpty()) {
			var at = option.indexOf('=');
			body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"" + option.substring(0, at) + "\"\r\n\r\n"
					+ option.substring(at + 1) + "\r\n")
				.getBytes(UTF_8));
		}
		body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
			.getBytes(UTF_8));
		body.writeBytes(file);
		body.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
		return post(ONE, "/api/benefit-lists", "multipart/form-data; boundary=x",
				BodyPublishers.ofByteArray(body.toByteArray()));
	}

	private static byte[] png() {
		var bytes = new byte[2000];
		System.arraycopy(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 }, 0, bytes, 0, 8);
		Arrays.fill(bytes, 100, 200, (byte) 7);
		return bytes;
	}

	private static byte[] zip(String... namesAndTexts) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var i = 0; i < namesAndTexts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
				zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
			}
		}
		return bytes.toByteArray();
	}

}
