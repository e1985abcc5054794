package fi.polku.insight.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.zip.GZIPOutputStream;

import fi.polku.hostile.mutation.Hardened;
import fi.polku.hostile.mutation.InTime;
import fi.polku.hostile.mutation.Spoilt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand spoilt logs: each is refused in one word, or each of its events is taken
 * or told as left out.
 */
class TenThousandLogsTests {

	private static final String CSV = """
			case_id;activity;start_timestamp;timestamp;resource
			1;Pidä alkuhaastattelu;2026-01-01T08:00:00Z;2026-01-01T09:00:00Z;Anna
			1;"Sovi; ""työkokeilu\""";;2026-01-02 10:00;Aino
			2;Seuraa;3.1.2026 10.00;4.1.2026 11.30;
			""";

	private static final String XES = """
			<?xml version="1.0" encoding="UTF-8"?>
			<log xes.version="1.0" xmlns="http://www.xes-standard.org/"><extension name="Time" prefix="time" uri="x"/>
			<global scope="event"><string key="concept:name" value="?"/></global><!-- keksitty -->
			<trace><string key="concept:name" value="1"/><event><string key="concept:name" value="a &amp; b"/>
			<date key="time:timestamp" value="2026-01-01T10:00:00.000+02:00"/>
			<string key="lifecycle:transition" value="complete"/></event><event><string key="concept:name" value="c"/>
			<date key="time:timestamp" value="2026-01-02T10:00:00Z"/><list key="l"><values/></list></event></trace>
			<trace><string key="concept:name" value="2"/></trace></log>
			""";

	@Hardened
	void csv(@ForAll("tables") Spoilt file) throws Exception {
		read(file);
	}

	@Provide
	Arbitrary<Spoilt> tables() {
		return Spoilt.of(CSV, CSV.replace(';', ','));
	}

	@Hardened
	void xes(@ForAll("logs") Spoilt file) throws Exception {
		read(file);
	}

	@Provide
	Arbitrary<Spoilt> logs() {
		return Spoilt.of(XES);
	}

	@Hardened
	void gzip(@ForAll("packed") Spoilt file) throws Exception {
		read(file);
	}

	@Provide
	Arbitrary<Spoilt> packed() throws IOException {
		return Spoilt.of(packed(CSV), packed(XES));
	}

	private static void read(Spoilt file) throws Exception {
		var log = new ReadLog();
		try {
			InTime.run(() -> {
				LogReader.peek(new ByteArrayInputStream(file.bytes()));
				new LogReader(LogMapping.NONE, ZoneId.of("Europe/Helsinki"))
					.read(new ByteArrayInputStream(file.bytes()), log);
				return null;
			});
			assertThat(log.events()).allSatisfy((one) -> {
				assertThat(one.caseId()).isNotBlank();
				assertThat(one.activity()).isNotBlank();
				assertThat(one.at()).isNotNull();
			});
		}
		catch (LogFault fault) {
			assertThat(fault.code()).isNotNull();
		}
	}

	private static byte[] packed(String text) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(bytes)) {
			gzip.write(text.getBytes(UTF_8));
		}
		return bytes.toByteArray();
	}

}
