package fi.polku.workshop.exchange;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import fi.polku.process.check.ModelFile;
import fi.polku.process.check.XmlReaders;

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

	/** By the outermost part alone: a diagram may name the other format, too. */
	private static boolean holdsDecisions(ModelFile file) {
		try {
			var reader = XmlReaders.streams()
				.createXMLStreamReader(new ByteArrayInputStream(DrawingText.utf8(file.content())));
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT) {
					return String.valueOf(reader.getNamespaceURI()).contains("/spec/DMN/");
				}
			}
			return false;
		}
		catch (XMLStreamException ex) {
			// that it is no XML is told by the check
			return false;
		}
	}

}
