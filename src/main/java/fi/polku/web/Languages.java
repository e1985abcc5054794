package fi.polku.web;

import java.util.List;
import java.util.Locale;

/** The languages of Polku; Finnish is the first and the fallback. */
public final class Languages {

	public static final Locale FINNISH = new Locale("fi", "FI");

	public static final Locale SWEDISH = new Locale("sv", "FI");

	public static final Locale ENGLISH = new Locale("en", "GB");

	public static final List<Locale> ALL = List.of(FINNISH, SWEDISH, ENGLISH);

	private Languages() {
	}

	/** The language of ours that answers to the wished one, else Finnish. */
	public static Locale of(Locale wished) {
		return (wished == null) ? FINNISH : of(wished.getLanguage());
	}

	public static Locale of(String code) {
		return ALL.stream().filter((language) -> language.getLanguage().equals(code)).findFirst().orElse(FINNISH);
	}

}
