package fi.polku.money;

/** Euros as people write them: 120 000,50. */
final class Euros {

	static final String PATTERN = "\\d{1,9}(\\.\\d{1,2})?";

	private Euros() {
	}

	/** With a point and nothing else between the digits; an empty text for none. */
	static String plain(String written) {
		return (written != null) ? written.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.') : "";
	}

}
