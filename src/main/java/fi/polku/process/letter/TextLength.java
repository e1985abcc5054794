package fi.polku.process.letter;

import java.util.stream.Collectors;

/**
 * How long a text message is. In the alphabet of GSM-7 160 characters are one part, and
 * 153 each of several; one character outside it makes all of it UCS-2, with 70 and 67.
 *
 * @param units characters as they are counted: some of GSM-7 count as two
 * @param parts how many messages the telephone puts together, and each is paid for
 * @param odd the characters that make it UCS-2, "" where it is GSM-7
 */
public record TextLength(int units, int parts, String odd) {

	/** As many parts as a text message of a model may have. */
	public static final int MOST_PARTS = 3;

	private static final String ONE = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
			+ "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

	private static final String TWO = "\f^{}\\[~]|€";

	public static TextLength of(String text) {
		var odd = text.codePoints()
			.filter((sign) -> (ONE + TWO).indexOf(sign) < 0)
			.distinct()
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
		return odd.isEmpty() ? counted(text, odd, 160, 153) : counted(text, odd, 70, 67);
	}

	/** A character of two units is not split between two parts. */
	private static TextLength counted(String text, String odd, int alone, int each) {
		int units = 0;
		int parts = 1;
		int inPart = 0;
		for (int sign : text.codePoints().toArray()) {
			int size = odd.isEmpty() ? (TWO.indexOf(sign) < 0 ? 1 : 2) : Character.charCount(sign);
			units += size;
			inPart += size;
			if (inPart > each) {
				parts++;
				inPart = size;
			}
		}
		return new TextLength(units, (units <= alone) ? 1 : parts, odd);
	}

	/** GSM-7 or UCS-2. */
	public String alphabet() {
		return this.odd.isEmpty() ? "GSM-7" : "UCS-2";
	}

	public boolean isTooLong() {
		return this.parts > MOST_PARTS;
	}

}
