package fi.polku.client;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The rules of VNA 128/2010 § 2 with the signs of VNA 690/2022. */
final class IdentityCodeRules {

	private static final Pattern FORM = Pattern.compile("\\d{6}.\\d{3}[0-9A-Z]", Pattern.DOTALL);

	private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

	private static final int SMALLEST_NUMBER = 2;

	private IdentityCodeRules() {
	}

	/** The first fault, or {@code null}. */
	static IdentityCodeFault faultOf(String code) {
		if (code == null || code.isBlank()) {
			return IdentityCodeFault.MISSING;
		}
		if (!FORM.matcher(code).matches() || number(code) < SMALLEST_NUMBER) {
			return IdentityCodeFault.FORMAT;
		}
		if (century(code.charAt(6)) == 0) {
			return IdentityCodeFault.CENTURY_SIGN;
		}
		if (dateOf(code) == null) {
			return IdentityCodeFault.NO_SUCH_DATE;
		}
		return (code.charAt(10) == checkCharacter(code)) ? null : IdentityCodeFault.CHECK_CHARACTER;
	}

	/** {@code null} when there is no such day. */
	static LocalDate dateOf(String code) {
		try {
			int year = century(code.charAt(6)) + Integer.parseInt(code.substring(4, 6));
			return LocalDate.of(year, Integer.parseInt(code.substring(2, 4)), Integer.parseInt(code.substring(0, 2)));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static int century(char sign) {
		return switch (sign) {
			case 'A', 'B', 'C', 'D', 'E', 'F' -> 2000;
			case '-', 'Y', 'X', 'W', 'V', 'U' -> 1900;
			case '+' -> 1800;
			default -> 0;
		};
	}

	private static int number(String code) {
		return Integer.parseInt(code.substring(7, 10));
	}

	private static char checkCharacter(String code) {
		int digits = Integer.parseInt(code.substring(0, 6) + code.substring(7, 10));
		return CHECK_CHARACTERS.charAt(digits % CHECK_CHARACTERS.length());
	}

}
