package fi.polku.insight.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files made or damaged so that reading them goes wrong. */
class HostileLogTests {

	private final ReadLog log = new ReadLog();

	@ParameterizedTest
	@ValueSource(strings = { "<log><trace><string key='concept:name' value='", "case,activity,timestamp\n\"",
			"<log><!-- <", "<log><!--><", "<log><![CDATA[ --><", "<log><?a ?", "\ufeff<log><!--" })
	void endlessTagSectionOrCell_isRefused(String begun) {
		var charset = begun.startsWith("\ufeff") ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
		var endless = begun.startsWith("<log><trace>") || begun.startsWith("case") ? "a" : "<a ->";

		ReadLog.refused(LogFault.Code.TOO_LONG, (begun + endless.repeat(2_500_000)).getBytes(charset));
	}

	@Test
	void gzipped_isUnpacked() throws IOException {
		this.log.read(gzipped("case,activity,timestamp\n1,a,2026-01-01T00:00:00+0200\n"));

		assertThat(this.log.events()).extracting(LoggedEvent::at)
			.containsExactly(Instant.parse("2025-12-31T22:00:00Z"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<log><trace>", "<log><trace><event>", "<log>" })
	void endlessDepth_isRefused(String begun) {
		ReadLog.refused(LogFault.Code.NOT_A_LOG, bytes(begun + "<list>".repeat(1000)));
	}

	@Test
	void moreColumnsOrAttributesThanALogHas_areRefused() {
		var columns = "c,".repeat(300) + "case,activity,timestamp\n1";
		var attributes = IntStream.range(0, 60_000).mapToObj((i) -> "a" + i + "='x'").collect(Collectors.joining(" "));

		ReadLog.refused(LogFault.Code.TOO_WIDE, bytes(columns));
		assertThatExceptionOfType(LogFault.class)
			.isThrownBy(() -> LogReader.peek(new ByteArrayInputStream(bytes(columns))))
			.extracting(LogFault::code)
			.isEqualTo(LogFault.Code.TOO_WIDE);
		ReadLog.refused(LogFault.Code.TOO_WIDE, bytes("<log " + attributes + "/>"));
		ReadLog.refused(LogFault.Code.TOO_WIDE, bytes("<log><trace><event><string " + attributes + "/>"));
	}

	@Test
	void endlessNamesOrKeys_areRefused() {
		var names = IntStream.range(0, 20_000).mapToObj((i) -> "<n" + i + "/>").collect(Collectors.joining());
		var keys = IntStream.range(0, 20_000)
			.mapToObj((i) -> "<string key='" + i + "' value='1'/>")
			.collect(Collectors.joining());

		ReadLog.refused(LogFault.Code.NOT_A_LOG, bytes("<log><trace>" + names));
		ReadLog.refused(LogFault.Code.TOO_LONG, bytes("<log><trace><event>" + keys));
	}

	@Test
	void commentsAndSections_areNoEvents() throws IOException {
		this.log.read("<?xml version='1.0'?><!-- a > b - ><log/> --><log><trace><![CDATA[<event>]]>"
				+ "<string key='concept:name' value='1'/><!----><?a <event>?>"
				+ ReadLog.EVENT.formatted("kept", "2026-01-01T10:00:00Z").strip() + "</trace></log>");

		assertThat(this.log.events()).extracting(LoggedEvent::activity).containsExactly("kept");
		assertThat(this.log.told()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 5, 10, 12 })
	void gzipThatHoldsNothing_isNoLog(int length) throws IOException {
		ReadLog.refused(LogFault.Code.NOT_A_LOG, Arrays.copyOf(gzipped("case,activity,timestamp\n"), length));
	}

	@Test
	void gzipThatBreaksOff_keepsWhatCameBefore() throws IOException {
		var rows = IntStream.range(0, 2000)
			.mapToObj((i) -> "%d,a,2026-01-01T00:00:00.%06dZ\n".formatted(i, i * 7919 % 1_000_003))
			.collect(Collectors.joining());
		for (int length : new int[] { 300, 5000 }) {
			var whole = gzipped("case,activity,timestamp\n" + rows);
			var read = new ReadLog().read(Arrays.copyOf(whole, Math.min(length, whole.length - 4)));

			assertThat(read.told()).singleElement()
				.satisfies((told) -> assertThat(told.toList().get(1)).isEqualTo(Dropped.Code.BROKEN));
			assertThat(read.events()).as("of %d bytes", length).isNotEmpty();
		}
	}

	@Test
	void gzipOfXesThatBreaksOff_isTold() throws IOException {
		var whole = gzipped("<log><trace><string key='concept:name' value='1'/>"
				+ ReadLog.EVENT.formatted("kept", "2026-01-01T10:00:00Z").strip().repeat(3) + "</trace></log>");

		this.log.read(Arrays.copyOf(whole, whole.length - 4));

		assertThat(this.log.events()).hasSize(3);
		assertThat(this.log.told()).hasSize(1);
	}

	@Test
	void whatIsPackedTooTightly_isRefused() throws IOException {
		var packed = gzipped("a".repeat(3 << 20));
		try (var few = new Unpacked(new ByteArrayInputStream(packed), 512, 4 << 20);
				var many = new Unpacked(new ByteArrayInputStream(packed), 512, 1 << 20)) {
			assertThat(few.readAllBytes()).hasSize(3 << 20);
			assertThatExceptionOfType(LogFault.class).isThrownBy(many::readAllBytes)
				.extracting(LogFault::code)
				.isEqualTo(LogFault.Code.TOO_TIGHT);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] gzipped(String text) throws IOException {
		var packed = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(packed)) {
			gzip.write(bytes(text));
		}
		return packed.toByteArray();
	}

}
