package fi.polku.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class FmtTests {

	private final Fmt fmt = new Fmt(new Texts());

	FmtTests() throws IOException {
	}

	@AfterEach
	void forgetLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void finnish_hasDotsAndWeekday() {
		speak(Languages.FINNISH);

		assertThat(this.fmt.date(LocalDate.of(2026, 11, 3))).isEqualTo("ti 3.11.2026");
		assertThat(this.fmt.time(Instant.parse("2026-11-03T07:00:00Z"))).isEqualTo("9.00");
		assertThat(this.fmt.dateTime(Instant.parse("2026-07-01T06:05:00Z"))).isEqualTo("ke 1.7.2026 klo 9.05");
		assertThat(this.fmt.month(LocalDate.of(2026, 11, 1))).isEqualTo("marraskuu 2026");
		assertThat(this.fmt.euros(new BigDecimal("1234.5"))).isEqualTo("1\u00a0234,50\u00a0€");
		assertThat(this.fmt.percent(0.62)).isEqualTo("62\u00a0%");
	}

	@Test
	void durations_bendByNumber() {
		speak(Languages.FINNISH);

		assertThat(this.fmt.duration(0, "workingDay")).isEqualTo("0 työpäivää");
		assertThat(this.fmt.duration(1, "weekday")).isEqualTo("1 arkipäivä");
		assertThat(this.fmt.duration(12, "month")).isEqualTo("12 kuukautta");
	}

	@Test
	void swedishAndEnglish_haveTheirOwn() {
		speak(Languages.SWEDISH);
		assertThat(this.fmt.dateTime("2026-11-03T09:00")).isEqualTo("tis 3.11.2026 kl. 9.00");

		speak(Languages.ENGLISH);
		assertThat(this.fmt.date("2026-11-03")).isEqualTo("Tue 3 Nov 2026");
		assertThat(this.fmt.euros(5)).isEqualTo("€5.00");
	}

	@Test
	void nothing_isShownAsNothing() {
		assertThat(this.fmt.date(null)).isEmpty();
		assertThat(this.fmt.date("")).isEmpty();
		assertThat(this.fmt.euros(null)).isEmpty();
	}

	private static void speak(Locale language) {
		LocaleContextHolder.setLocale(language);
	}

}
