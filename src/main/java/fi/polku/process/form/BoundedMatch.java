package fi.polku.process.form;

import java.util.regex.Pattern;

/**
 * Whether a text is as a model's own pattern says. A pattern that tries too long, as one
 * with repetitions within each other may, is not met: nobody waits for it without end.
 */
final class BoundedMatch {

	/** As often as a sign may be looked at; a usual pattern does it some times. */
	private static final int MOST = 2_000_000;

	private BoundedMatch() {
	}

	static boolean of(String pattern, String text) {
		try {
			return Pattern.compile(pattern).matcher(new Counted(text, new int[1])).matches();
		}
		catch (TooLong | StackOverflowError ex) {
			return false;
		}
	}

	/** A text that counts how often it is looked at. */
	private record Counted(CharSequence text, int[] looks) implements CharSequence {

		@Override
		public int length() {
			return this.text.length();
		}

		@Override
		public char charAt(int index) {
			if (this.looks[0]++ > MOST) {
				throw new TooLong();
			}
			return this.text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return this.text.subSequence(start, end);
		}

	}

	private static final class TooLong extends RuntimeException {

		TooLong() {
			super("a pattern tries too long");
		}

	}

}
