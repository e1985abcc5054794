package fi.polku.intake.referral;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Identity codes that were never given to anybody: numbers 900 to 999. */
public final class TestCodes {

	private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

	private static final AtomicInteger NEXT = new AtomicInteger();

	private TestCodes() {
	}

	/** One that no other test has. */
	public static String next() {
		int count = NEXT.getAndIncrement();
		return of(LocalDate.of(1961, 1, 1).plusDays(count / 90), '-', 905 + count % 90);
	}

	public static String of(LocalDate born, char sign, int number) {
		var day = DateTimeFormatter.ofPattern("ddMMyy").format(born);
		int digits = Integer.parseInt(day + number);
		return day + sign + number + CHECK_CHARACTERS.charAt(digits % 31);
	}

}
