package fi.polku.link;

import java.util.Locale;

/**
 * On what ground a partner is told about a client (380/2023, section 116): asked of the
 * official who makes the link, and kept with it.
 *
 * @param words the section of the law; to whom and what the consent is limited; how a
 * consent that is given now was given; or {@code null}
 */
public record Ground(Kind kind, String words) {

	/** The longest words of an official. */
	static final int LONGEST = 500;

	/** By law, with the section in words. */
	public static Ground law(String section) {
		return new Ground(Kind.LAW, section);
	}

	/** As the form and the database write it; {@code null} where it is none. */
	static Ground of(String kind, String words) {
		for (var one : Kind.values()) {
			if (one.word().equals(kind)) {
				return new Ground(one, words);
			}
		}
		return null;
	}

	boolean hasWords() {
		return this.words != null && !this.words.isBlank() && this.words.length() <= LONGEST;
	}

	/** Which ground. */
	public enum Kind {

		/** The client's consent, not limited to others. */
		CONSENT,
		/** A limited consent that the official says to cover the partner. */
		COVERED,
		/** The law. */
		LAW;

		/** As the database, the form and the texts write it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
