package fi.polku.workshop.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import fi.polku.process.check.ModelFile;

/**
 * What the name of a file says: a drawing by its ending, of which tools have several, or
 * by its content where it is just called XML.
 *
 * @param bare the name without its ending
 * @param ending as ours: .bpmn or .dmn
 */
record DrawingName(String bare, String ending) {

	private static final Pattern NAME = Pattern.compile("(.+?)\\.(bpmn20\\.xml|bpmn2|bpmn|dmn11\\.xml|dmn|xml)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern DMN = Pattern.compile("<(?:[\\w.-]+:)?definitions\\s[^>]*/spec/DMN/");

	/** Empty where the file is none. */
	static Optional<DrawingName> of(ModelFile file) {
		var match = NAME.matcher(file.name());
		if (!match.matches()) {
			return Optional.empty();
		}
		var kind = match.group(2).toLowerCase(Locale.ROOT);
		var isDecision = kind.startsWith("dmn") || "xml".equals(kind) && holdsDecisions(file);
		return Optional.of(new DrawingName(match.group(1), isDecision ? ".dmn" : ".bpmn"));
	}

	private static boolean holdsDecisions(ModelFile file) {
		var length = Math.min(file.content().length, 4_000);
		return DMN.matcher(new String(file.content(), 0, length, StandardCharsets.UTF_8)).find();
	}

}
