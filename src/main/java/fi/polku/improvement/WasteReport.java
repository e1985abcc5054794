package fi.polku.improvement;

import java.util.regex.Pattern;

/**
 * What somebody reports.
 *
 * @param definition the version of the model
 * @param element the step
 */
record WasteReport(String definition, String element, String kind, String line) {

	private static final int LONGEST = 300;

	/** As an identity code is written, with any separator. */
	private static final Pattern IDENTITY = Pattern.compile("(?i)\\d{6}\\s?[-+A-FU-Y]\\s?\\d{3}[0-9A-Z]");

	/** Also a case says whose it is. */
	private static final Pattern CASE = Pattern.compile("\\b\\d{4}-\\d{6,}\\b");

	/** What is wrong with the line, as the end of a text key; {@code null} if nothing. */
	String faultOfLine() {
		if (this.line == null || this.line.isBlank()) {
			return "missing";
		}
		if (this.line.length() > LONGEST || this.line.contains("\n")) {
			return "tooLong";
		}
		return (IDENTITY.matcher(this.line).find() || CASE.matcher(this.line).find()) ? "aboutClient" : null;
	}

}
