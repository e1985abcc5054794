package fi.polku.insight.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Times as logs write them; one without an offset is that of a clock on the wall. */
final class Times {

	private static final List<DateTimeFormatter> FORMATS = Stream
		.of("uuuu-MM-dd", "uuuu/MM/dd", "uuuuMMdd", "d.M.uuuu", "dd-MM-uuuu")
		.map(Times::format)
		.toList();

	/** What lies outside is a mark, such as for a day that nobody knows, and no time. */
	private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

	private static final Instant END = Instant.parse("2300-01-01T00:00:00Z");

	private final ZoneId wall;

	private DateTimeFormatter last = FORMATS.get(0);

	Times(ZoneId wall) {
		this.wall = wall;
	}

	/**
	 * The time.
	 * @throws DateTimeException where the text is none
	 */
	Instant read(String text) {
		try {
			return read(text, this.last);
		}
		catch (DateTimeException other) {
			for (var format : FORMATS) {
				try {
					var read = read(text, format);
					this.last = format;
					return read;
				}
				catch (DateTimeException ex) {
					other.addSuppressed(ex);
				}
			}
			throw other;
		}
	}

	private Instant read(String text, DateTimeFormatter format) {
		var parsed = format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
		var instant = (parsed instanceof OffsetDateTime time) ? time.toInstant()
				: (parsed instanceof LocalDateTime local) ? local.atZone(this.wall).toInstant()
						: LocalDate.from(parsed).atStartOfDay(this.wall).toInstant();
		if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
			throw new DateTimeException("not within the years 1900 to 2299");
		}
		return instant.truncatedTo(ChronoUnit.MICROS);
	}

	private static DateTimeFormatter format(String date) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern(date)
			.optionalStart()
			.appendPattern("['T'][ ]")
			.appendPattern("H:mm[:ss]")
			.optionalStart()
			.appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
			.optionalEnd()
			.appendPattern("[ ]")
			.appendPattern("[XXXXX][XXX][XX][X]")
			.optionalEnd()
			.toFormatter(Locale.ROOT)
			.withResolverStyle(ResolverStyle.STRICT);
	}

}
