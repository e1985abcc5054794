package fi.polku.insight.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Logs as others write them. */
class LogReadingTests {

	private static final String EVENT = """
			<event><string key="concept:name" value="%s"/><date key="time:timestamp" value="%s"/></event>
			""";

	private final List<LoggedEvent> events = new ArrayList<>();

	private final List<Dropped> dropped = new ArrayList<>();

	@Test
	void xes_inAnyNamespace() throws IOException {
		read("""
				<?xml version="1.0"?>
				<x:log xmlns:x="http://example.com/own" xes.version="1.0">
				<x:global scope="event"><x:string key="concept:name" value="name"/></x:global>
				<x:trace><x:string key="concept:name" value="7"/>
				<x:event><x:string key="concept:name" value="decide"/>
				<x:string key="lifecycle:transition" value="START"/><x:string key="org:resource" value="Sara"/>
				<x:list key="more"><x:string key="concept:name" value="inner"/></x:list>
				<x:date key="time:timestamp" value="2026-03-29T04:30:00.1234567+03:00"/></x:event>
				</x:trace></x:log>
				""");

		assertThat(this.events).containsExactly(new LoggedEvent("7", "decide",
				Instant.parse("2026-03-29T01:30:00.123456Z"), "start", "Sara", null, null));
		assertThat(this.dropped).isEmpty();
	}

	@Test
	void whatCannotBeTaken_isToldByLine() throws IOException {
		read("""
				<log>
				<trace><string key="concept:name" value="1"/>
				<event><string key="concept:name" value="no time"/></event>
				<event><date key="time:timestamp" value="2026-01-01T00:00:00Z"/></event>
				<event><string key="concept:name" value="a"/><string key="concept:name" value="b"/>
				<date key="time:timestamp" value="2026-02-30T00:00:00Z"/></event>
				</trace>
				<trace><string key="concept:name" value="2"/></trace>
				<trace>%s</trace>
				</log>
				""".formatted(EVENT.formatted("kept", "2026-01-01T10:00:00Z").strip()));

		assertThat(this.dropped).extracting(Dropped::line, Dropped::code)
			.containsExactly(tuple(3, Dropped.Code.NO_TIME), tuple(4, Dropped.Code.NO_ACTIVITY),
					tuple(5, Dropped.Code.DUPLICATE_KEY), tuple(5, Dropped.Code.BAD_TIME),
					tuple(8, Dropped.Code.EMPTY_TRACE), tuple(9, Dropped.Code.UNNAMED_TRACE));
		assertThat(this.events).extracting(LoggedEvent::caseId).containsExactly("#3");
	}

	@Test
	void brokenFile_keepsWhatCameBefore() throws IOException {
		read("<log>\n<trace><string key='concept:name' value='1'/>"
				+ EVENT.formatted("kept", "2026-01-01T10:00:00Z").strip() + "\n<event><strin");

		assertThat(this.events).hasSize(1);
		assertThat(this.dropped).extracting(Dropped::line, Dropped::code)
			.containsExactly(tuple(3, Dropped.Code.BROKEN));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EMPTY       |
			NOT_A_LOG   | <html></html>
			NOT_A_LOG   | <log
			DOCTYPE     | <!DOCTYPE log [<!ENTITY a "b">]><log>&a;</log>
			DOCTYPE     | <!DOCTYPE log SYSTEM "file:///etc/passwd"><log/>
			NO_CASE_COLUMN     | activity,timestamp
			NO_ACTIVITY_COLUMN | case,timestamp
			NO_TIME_COLUMN     | case,activity
			""")
	void whatIsNoLog_isRefused(LogFault.Code code, String text) {
		assertThatExceptionOfType(LogFault.class).isThrownBy(() -> read((text != null) ? text : ""))
			.satisfies((fault) -> assertThat(fault.code()).isEqualTo(code));
	}

	@Test
	void endlessTagOrCell_isRefused() {
		for (var begun : List.of("<log><trace><string key='concept:name' value='", "case,activity,timestamp\n\"")) {
			assertThatExceptionOfType(LogFault.class).isThrownBy(() -> read(begun + "a".repeat(5_000_000)))
				.satisfies((fault) -> assertThat(fault.code()).isEqualTo(LogFault.Code.TOO_LONG));
		}
	}

	@Test
	void csv_withKnownHeadings() throws IOException {
		read("\ufeffcase_id;activity;start_timestamp;end_timestamp;resource\n"
				+ "1;\"a; quoted\nname\";2026-01-01 10:00;2026-01-01 11:00;Sara\n" + "1;b;;1.7.2026 9:00:30.5;\n");

		assertThat(this.events).containsExactly(
				new LoggedEvent("1", "a; quoted\nname", Instant.parse("2026-01-01T08:00:00Z"), "start", "Sara", null,
						"row 2"),
				new LoggedEvent("1", "a; quoted\nname", Instant.parse("2026-01-01T09:00:00Z"), "complete", "Sara", null,
						"row 2"),
				new LoggedEvent("1", "b", Instant.parse("2026-07-01T06:00:30.5Z"), "complete", null, null, null));
	}

	@Test
	void csv_withAMapping() throws IOException {
		new LogReader(LogMapping.of(Map.of("case", "patient", "activity", "handling", "timestamp", "time")),
				ZoneId.of("UTC"))
			.read(bytes("handling,patient,registration_type,time\nX-Ray,7,start,2017-01-02T11:41:53Z\n"), sink());

		assertThat(this.events).containsExactly(
				new LoggedEvent("7", "X-Ray", Instant.parse("2017-01-02T11:41:53Z"), "start", null, null, null));
		assertThatExceptionOfType(LogFault.class).isThrownBy(() -> LogMapping.of(Map.of("colour", "patient")));
	}

	@Test
	void csvRows_thatAreNotWhole_areTold() throws IOException {
		read("""
				case,activity,start,end
				1,a,2026-01-02T00:00:00Z,2026-01-01T00:00:00Z
				1,a
				,a,,2026-01-01T00:00:00Z
				1,,,2026-01-01T00:00:00Z
				1,a,,yesterday
				""");

		assertThat(this.dropped).extracting(Dropped::line, Dropped::code)
			.containsExactly(tuple(2, Dropped.Code.ENDS_BEFORE_START), tuple(3, Dropped.Code.UNEVEN_ROW),
					tuple(3, Dropped.Code.NO_TIME), tuple(4, Dropped.Code.NO_CASE), tuple(5, Dropped.Code.NO_ACTIVITY),
					tuple(6, Dropped.Code.BAD_TIME));
		assertThat(this.events).hasSize(1);
	}

	/** Of the hour that a clock shows twice the first is meant, unless an offset says. */
	@Test
	void timesAroundAChangeOfClocks() throws IOException {
		read("""
				case,activity,timestamp
				1,said twice,2026-10-25 03:30
				1,first,2026-10-25T03:30:00+03:00
				1,second,2026-10-25T03:30:00+02:00
				1,never shown,2026-03-29 03:30
				1,elsewhere,2026-03-29T03:30:00-05:00
				""");

		assertThat(this.events).extracting((event) -> event.at().toString())
			.containsExactly("2026-10-25T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z",
					"2026-03-29T01:30:00Z", "2026-03-29T08:30:00Z");
		assertThat(this.dropped).isEmpty();
	}

	@Test
	void logOfNothing_isALogWithoutEvents() throws IOException {
		read("<log/>");
		read("case,activity,timestamp\n");

		assertThat(this.events).isEmpty();
		assertThat(this.dropped).isEmpty();
	}

	@Test
	void oddKeysAndValues_areLeftAlone() throws IOException {
		read("""
				<log xmlns="urn:a" xmlns:b="urn:b"><b:trace><string key="concept:name" value="1"/>
				<event><string value="no key"/><int key="time:timestamp" value="7"/><string key="" value=""/>
				<string key="concept:name" value=" a "/><id key="identity:id" value="x"/><b:boolean key="costs:any" value="maybe"/>
				<date key="time:timestamp" value="2026-01-01T10:00:00Z"/></event></b:trace></log>
				""");

		assertThat(this.events.size() + this.dropped.size()).isPositive();
		assertThat(this.events).allSatisfy((event) -> assertThat(event.activity().strip()).isEqualTo("a"));
	}

	@Test
	void gzipped_isUnpacked() throws IOException {
		var packed = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(packed)) {
			gzip.write("case,activity,timestamp\n1,a,2026-01-01T00:00:00+0200\n".getBytes(StandardCharsets.UTF_8));
		}
		new LogReader(LogMapping.NONE, ZoneId.of("UTC")).read(new ByteArrayInputStream(packed.toByteArray()), sink());

		assertThat(this.events).extracting(LoggedEvent::at).containsExactly(Instant.parse("2025-12-31T22:00:00Z"));
	}

	private void read(String text) throws IOException {
		new LogReader(LogMapping.NONE, ZoneId.of("Europe/Helsinki")).read(bytes(text), sink());
	}

	private static InputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static org.assertj.core.groups.Tuple tuple(long line, Dropped.Code code) {
		return org.assertj.core.groups.Tuple.tuple(line, code);
	}

	private LogSink sink() {
		return new LogSink() {
			@Override
			public void event(LoggedEvent event) {
				LogReadingTests.this.events.add(event);
			}

			@Override
			public void dropped(Dropped one) {
				LogReadingTests.this.dropped.add(one);
			}
		};
	}

}
