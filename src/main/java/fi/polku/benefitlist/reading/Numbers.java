package fi.polku.benefitlist.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers with decimal comma or point, with or without thousands, minus before or after.
 */
final class Numbers {

	private static final Pattern PLAIN = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");

	private static final Pattern COMMA = Pattern.compile("-?(\\d{1,9}|\\d{1,3}([. ]\\d{3})+)(,\\d{1,6})?");

	private static final Pattern POINT = Pattern.compile("-?\\d{1,3}([, ]\\d{3})+(\\.\\d{1,6})?");

	private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Numbers() {
	}

	static Parsed<BigDecimal> days(String text) {
		return number(text).map(Parsed::of).orElseGet(() -> Parsed.fault(FaultCode.NOT_A_NUMBER));
	}

	static Parsed<BigDecimal> amount(String text) {
		return number(text.replace("€", "").replaceAll("(?i)eur", "").strip()).map(Parsed::of)
			.orElseGet(() -> Parsed.fault(FaultCode.NOT_AN_AMOUNT));
	}

	static Parsed<BigDecimal> percent(String text) {
		var number = number(text.replace("%", "").strip());
		if (number.isEmpty() || number.get().signum() < 0) {
			return Parsed.fault(FaultCode.NOT_A_PERCENTAGE);
		}
		return (number.get().compareTo(HUNDRED) > 0) ? Parsed.fault(FaultCode.PERCENTAGE_OVER_100)
				: Parsed.of(number.get());
	}

	private static Optional<BigDecimal> number(String text) {
		var sign = text.replaceAll("[\\u00A0\\u202F]", " ").replace('\u2212', '-').replace('\u2013', '-').strip();
		var signed = sign.endsWith("-") ? "-" + sign.substring(0, sign.length() - 1).strip() : sign;
		if (THOUSANDS.matcher(signed).matches() || COMMA.matcher(signed).matches() && signed.contains(",")) {
			return Optional.of(new BigDecimal(signed.replaceAll("[. ]", "").replace(',', '.')));
		}
		if (PLAIN.matcher(signed).matches() || POINT.matcher(signed).matches() || COMMA.matcher(signed).matches()) {
			return Optional.of(new BigDecimal(signed.replaceAll("[, ]", "")));
		}
		return Optional.empty();
	}

}
