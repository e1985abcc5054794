package fi.polku.benefitlist.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

import fi.polku.process.check.XmlReaders;

/**
 * Reads the parts of a workbook once with the platform's reader before its own: that one
 * compares all attributes of an element with each other, however many they are.
 */
final class WorkbookParts {

	private WorkbookParts() {
	}

	/** Why they cannot be read, if so. */
	static Optional<FaultCode> fault(ZipFile zip) throws IOException {
		for (var entry : Collections.list(zip.entries())) {
			try (var in = zip.getInputStream(entry)) {
				read(in);
			}
			catch (XMLStreamException | RuntimeException ex) {
				if (XmlReaders.saysTooManyAttributes(ex)) {
					return Optional.of(FaultCode.WORKBOOK_TOO_LARGE);
				}
				if (entry.getName().matches("(?i).*\\.(xml|rels)")) {
					return Optional.of(FaultCode.UNREADABLE);
				}
				// a picture or the like
			}
		}
		return Optional.empty();
	}

	private static void read(InputStream in) throws XMLStreamException {
		var reader = XmlReaders.streams().createXMLStreamReader(in);
		while (reader.hasNext()) {
			reader.next();
		}
	}

}
