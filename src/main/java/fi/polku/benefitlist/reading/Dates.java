package fi.polku.benefitlist.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/** Dates and months in the forms lists use; two-digit years are refused. */
final class Dates {

	private static final List<Pattern> DATES = patterns("(?<d>\\d{1,2})[./](?<m>\\d{1,2})[./](?<y>\\d{4})",
			"(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})([T ]\\d{1,2}:\\d{2}(:\\d{2})?)?",
			"(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})");

	private static final List<Pattern> MONTHS = patterns("(?<m>\\d{1,2})[./-](?<y>\\d{4})",
			"(?<y>\\d{4})[./-](?<m>\\d{1,2})", "(?<y>\\d{4})(?<m>\\d{2})");

	private Dates() {
	}

	private static List<Pattern> patterns(String... patterns) {
		return List.of(patterns).stream().map(Pattern::compile).toList();
	}

	static Parsed<LocalDate> date(String text) {
		for (var pattern : DATES) {
			var found = pattern.matcher(text);
			if (found.matches()) {
				return existing(found.group("y"), found.group("m"), found.group("d"));
			}
		}
		return Parsed.fault(FaultCode.NOT_A_DATE);
	}

	static Parsed<YearMonth> month(String text) {
		for (var pattern : MONTHS) {
			var found = pattern.matcher(text);
			if (found.matches()) {
				var first = existing(found.group("y"), found.group("m"), "1");
				return (first.fault() != null) ? Parsed.fault(first.fault()) : Parsed.of(YearMonth.from(first.value()));
			}
		}
		var day = date(text);
		return (day.fault() != null) ? Parsed.fault(day.fault()) : Parsed.of(YearMonth.from(day.value()));
	}

	private static Parsed<LocalDate> existing(String year, String month, String day) {
		try {
			var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
			return (date.getYear() < 1990 || date.getYear() > 2199) ? Parsed.fault(FaultCode.NO_SUCH_DATE)
					: Parsed.of(date);
		}
		catch (DateTimeException ex) {
			return Parsed.fault(FaultCode.NO_SUCH_DATE);
		}
	}

	/** A workbook's day number, counted from 30 December 1899. */
	static LocalDateTime ofSerial(BigDecimal serial) {
		var days = serial.longValue();
		var seconds = serial.subtract(BigDecimal.valueOf(days)).multiply(BigDecimal.valueOf(86_400)).longValue();
		return LocalDate.of(1899, 12, 30).plusDays(days).atStartOfDay().plusSeconds(seconds);
	}

}
