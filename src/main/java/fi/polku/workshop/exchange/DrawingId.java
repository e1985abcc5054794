package fi.polku.workshop.exchange;

import java.io.ByteArrayInputStream;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import fi.polku.process.check.ModelFile;

/**
 * What a drawing itself says it is: the id of its process (the executable one of several)
 * or of its first decision.
 */
final class DrawingId {

	private static final int LONGEST = 80;

	private DrawingId() {
	}

	/** The id as a name of files; empty where the drawing has none or cannot be read. */
	static Optional<String> of(ModelFile drawing) {
		try {
			var factory = XMLInputFactory.newFactory();
			factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
			factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
			return read(factory.createXMLStreamReader(new ByteArrayInputStream(drawing.content())))
				.map((id) -> id.replaceAll("[^A-Za-z0-9_-]", "_"))
				.map((id) -> id.substring(0, Math.min(id.length(), LONGEST)))
				.filter((id) -> !id.isEmpty());
		}
		catch (XMLStreamException | RuntimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<String> read(XMLStreamReader reader) throws XMLStreamException {
		String first = null;
		while (reader.hasNext()) {
			if (reader.next() == XMLStreamConstants.START_ELEMENT) {
				var id = reader.getAttributeValue(null, "id");
				if ("decision".equals(reader.getLocalName()) || "process".equals(reader.getLocalName())
						&& "true".equals(reader.getAttributeValue(null, "isExecutable"))) {
					return Optional.ofNullable(id);
				}
				first = (first == null && "process".equals(reader.getLocalName())) ? id : first;
			}
		}
		return Optional.ofNullable(first);
	}

}
