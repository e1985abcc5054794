package fi.polku.insight.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static fi.polku.insight.reading.ReadLog.told;
import static org.assertj.core.api.Assertions.assertThat;

/** XES as others write it, and what is no log. */
class LogReadingTests {

	private final ReadLog log = new ReadLog();

	@Test
	void xes_inAnyNamespace() throws IOException {
		this.log.read("""
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

		assertThat(this.log.events()).containsExactly(new LoggedEvent("7", "decide",
				Instant.parse("2026-03-29T01:30:00.123456Z"), "start", "Sara", null, null));
		assertThat(this.log.told()).isEmpty();
	}

	@Test
	void whatCannotBeTaken_isToldByLine() throws IOException {
		this.log.read("""
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
				""".formatted(ReadLog.EVENT.formatted("kept", "2026-01-01T10:00:00Z").strip()));

		assertThat(this.log.told()).containsExactly(told(3, Dropped.Code.NO_TIME), told(4, Dropped.Code.NO_ACTIVITY),
				told(5, Dropped.Code.DUPLICATE_KEY), told(5, Dropped.Code.BAD_TIME), told(8, Dropped.Code.EMPTY_TRACE),
				told(9, Dropped.Code.UNNAMED_TRACE));
		assertThat(this.log.events()).extracting(LoggedEvent::caseId).containsExactly("#3");
	}

	@Test
	void brokenFile_keepsWhatCameBefore() throws IOException {
		this.log.read("<log>\n<trace><string key='concept:name' value='1'/>"
				+ ReadLog.EVENT.formatted("kept", "2026-01-01T10:00:00Z").strip() + "\n<event><strin");

		assertThat(this.log.events()).hasSize(1);
		assertThat(this.log.told()).containsExactly(told(3, Dropped.Code.BROKEN));
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
		ReadLog.refused(code, ((text != null) ? text : "").getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void logOfNothing_isALogWithoutEvents() throws IOException {
		this.log.read("<log/>");
		this.log.read("case,activity,timestamp\n");

		assertThat(this.log.events()).isEmpty();
		assertThat(this.log.told()).isEmpty();
	}

	@Test
	void oddKeysAndValues_areLeftAlone() throws IOException {
		this.log
			.read("""
					<log xmlns="urn:a" xmlns:b="urn:b"><b:trace><string key="concept:name" value="1"/>
					<event><string value="no key"/><int key="time:timestamp" value="7"/><string key="" value=""/>
					<string key="concept:name" value=" a "/><id key="identity:id" value="x"/><b:boolean key="costs:any" value="maybe"/>
					<date key="time:timestamp" value="2026-01-01T10:00:00Z"/></event></b:trace></log>
					""");

		assertThat(this.log.events().size() + this.log.told().size()).isPositive();
		assertThat(this.log.events()).allSatisfy((event) -> assertThat(event.activity().strip()).isEqualTo("a"));
	}

}
