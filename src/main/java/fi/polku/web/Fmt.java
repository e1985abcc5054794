package fi.polku.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Dates, times, durations and money in the reader's language and Helsinki time; in
 * templates {@code ${@fmt.date(x)}}. Null is shown as nothing.
 */
@Component("fmt")
public class Fmt {

	private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

	private final MessageSource texts;

	Fmt(MessageSource texts) {
		this.texts = texts;
	}

	/** {@code ti 3.11.2026}. */
	public String date(Object when) {
		return format(when, "web.format.date");
	}

	/** {@code 3.11.2026}, for tables. */
	public String shortDate(Object when) {
		return format(when, "web.format.shortDate");
	}

	/** {@code 9.00}. */
	public String time(Object when) {
		return format(when, "web.format.time");
	}

	/** {@code ti 3.11.2026 klo 9.00}. */
	public String dateTime(Object when) {
		return format(when, "web.format.dateTime");
	}

	/** {@code 3.11.2026 9.00}, for tables. */
	public String shortDateTime(Object when) {
		return format(when, "web.format.shortDateTime");
	}

	/** {@code marraskuu 2026}. */
	public String month(Object when) {
		return format(when, "web.format.month");
	}

	/**
	 * {@code 12 työpäivää}.
	 * @param kind workingDay, weekday, day, week, month or year
	 */
	public String duration(long count, String kind) {
		return text("web.duration." + kind, count);
	}

	/** {@code 1 234,50 €}. */
	public String euros(Number amount) {
		return (amount != null) ? NumberFormat.getCurrencyInstance(euroLocale()).format(amount) : "";
	}

	/** {@code 1 234}, {@code 62,5}. */
	public String number(Number number) {
		return (number != null) ? NumberFormat.getInstance(locale()).format(number) : "";
	}

	/** {@code 62 %}, from a share between 0 and 1. */
	public String percent(Number share) {
		return (share != null) ? NumberFormat.getPercentInstance(locale()).format(share) : "";
	}

	/** {@code 12,4 Mt}. */
	public String bytes(long size) {
		int power = (size < 1024) ? 0 : Math.min(3, (63 - Long.numberOfLeadingZeros(size)) / 10);
		var rounded = BigDecimal.valueOf(size / Math.pow(1024, power))
			.setScale((power > 1) ? 1 : 0, java.math.RoundingMode.HALF_UP);
		return text("web.bytes." + power, number(rounded));
	}

	private String format(Object when, String patternKey) {
		TemporalAccessor local = inHelsinki(when);
		return (local != null) ? DateTimeFormatter.ofPattern(text(patternKey), locale()).format(local) : "";
	}

	private static TemporalAccessor inHelsinki(Object when) {
		if (when instanceof Instant instant) {
			return instant.atZone(HELSINKI);
		}
		if (when instanceof OffsetDateTime time) {
			return time.atZoneSameInstant(HELSINKI);
		}
		if (when instanceof ZonedDateTime time) {
			return time.withZoneSameInstant(HELSINKI);
		}
		if (when instanceof Date date) {
			return Instant.ofEpochMilli(date.getTime()).atZone(HELSINKI);
		}
		if (when instanceof CharSequence iso) {
			return parse(iso.toString());
		}
		return (TemporalAccessor) when;
	}

	private static TemporalAccessor parse(String iso) {
		if (iso.isBlank()) {
			return null;
		}
		if (!iso.contains("T")) {
			return iso.contains(":") ? LocalTime.parse(iso) : LocalDate.parse(iso);
		}
		return iso.endsWith("Z") ? Instant.parse(iso).atZone(HELSINKI) : LocalDateTime.parse(iso);
	}

	private String text(String key, Object... args) {
		return this.texts.getMessage(key, args, locale());
	}

	private static Locale locale() {
		return Languages.of(LocaleContextHolder.getLocale());
	}

	private static Locale euroLocale() {
		return locale().getLanguage().equals("en") ? Locale.forLanguageTag("en-IE") : locale();
	}

}
