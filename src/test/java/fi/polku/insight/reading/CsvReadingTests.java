package fi.polku.insight.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static fi.polku.insight.reading.ReadLog.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** CSV as others write it. */
class CsvReadingTests {

	private final ReadLog log = new ReadLog();

	@Test
	void csv_withKnownHeadings() throws IOException {
		this.log.read("\ufeffcase_id;activity;start_timestamp;end_timestamp;resource\n"
				+ "1;\"a; quoted\nname\";2026-01-01 10:00;2026-01-01 11:00;Sara\n" + "1;b;;1.7.2026 9:00:30.5;\n");

		assertThat(this.log.events()).containsExactly(
				new LoggedEvent("1", "a; quoted\nname", Instant.parse("2026-01-01T08:00:00Z"), "start", "Sara", null,
						"row 2"),
				new LoggedEvent("1", "a; quoted\nname", Instant.parse("2026-01-01T09:00:00Z"), "complete", "Sara", null,
						"row 2"),
				new LoggedEvent("1", "b", Instant.parse("2026-07-01T06:00:30.5Z"), "complete", null, null, null));
	}

	@Test
	void csv_withAMapping() throws IOException {
		this.log.read(
				"handling,patient,registration_type,time\nX-Ray,7,start,2017-01-02T11:41:53Z\n"
					.getBytes(StandardCharsets.UTF_8),
				LogMapping.of(Map.of("case", "patient", "activity", "handling", "timestamp", "time")), "UTC");

		assertThat(this.log.events()).containsExactly(
				new LoggedEvent("7", "X-Ray", Instant.parse("2017-01-02T11:41:53Z"), "start", null, null, null));
		assertThatExceptionOfType(LogFault.class).isThrownBy(() -> LogMapping.of(Map.of("colour", "patient")));
	}

	@Test
	void csvRows_thatAreNotWhole_areTold() throws IOException {
		this.log.read("""
				case,activity,start,end
				1,a,2026-01-02T00:00:00Z,2026-01-01T00:00:00Z
				1,a
				,a,,2026-01-01T00:00:00Z
				1,,,2026-01-01T00:00:00Z
				1,a,,yesterday
				""");

		assertThat(this.log.told()).containsExactly(told(2, Dropped.Code.ENDS_BEFORE_START),
				told(3, Dropped.Code.UNEVEN_ROW), told(3, Dropped.Code.NO_TIME), told(4, Dropped.Code.NO_CASE),
				told(5, Dropped.Code.NO_ACTIVITY), told(6, Dropped.Code.BAD_TIME));
		assertThat(this.log.events()).hasSize(1);
	}

	/** Of the hour that a clock shows twice the first is meant, unless an offset says. */
	@Test
	void timesAroundAChangeOfClocks() throws IOException {
		this.log.read("""
				case,activity,timestamp
				1,said twice,2026-10-25 03:30
				1,first,2026-10-25T03:30:00+03:00
				1,second,2026-10-25T03:30:00+02:00
				1,never shown,2026-03-29 03:30
				1,elsewhere,2026-03-29T03:30:00-05:00
				""");

		assertThat(this.log.events()).extracting((event) -> event.at().toString())
			.containsExactly("2026-10-25T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z",
					"2026-03-29T01:30:00Z", "2026-03-29T08:30:00Z");
		assertThat(this.log.told()).isEmpty();
	}

	@Test
	void signsOfAnotherEncoding_areTold() throws IOException {
		this.log.read("case,activity,timestamp\n1,päätös,2026-01-01T00:00:00Z\n".getBytes(StandardCharsets.ISO_8859_1));

		assertThat(this.log.told()).containsExactly(told(2, Dropped.Code.BAD_SIGNS));
		assertThat(this.log.events()).hasSize(1);
	}

	/** They are marks, no moments; some the database cannot keep. */
	@Test
	void timesOutsideTheCalendar_areTold() throws IOException {
		this.log.read("""
				case,activity,timestamp
				1,a,0000-01-01T00:00:00Z
				1,a,+999999999-12-31T23:59:59Z
				1,a,-0004-01-01T00:00:00Z
				1,a,2299-12-31T23:59:59.9999999Z
				1,a,9999-12-31
				""");

		assertThat(this.log.told()).containsExactly(told(2, Dropped.Code.BAD_TIME), told(3, Dropped.Code.BAD_TIME),
				told(4, Dropped.Code.BAD_TIME), told(6, Dropped.Code.BAD_TIME));
		assertThat(this.log.events()).hasSize(1);
	}

}
