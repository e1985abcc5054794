package fi.polku.process.check;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a file may be at most before it is taken into memory as a model: its size, how
 * deep and how many its parts are. It names no files or addresses of others.
 */
final class XmlLimits {

	private static final int DEEPEST = 100;

	private static final int MOST = 30_000;

	private final ModelFile file;

	private final Faults faults;

	XmlLimits(ModelFile file, Faults faults) {
		this.file = file;
		this.faults = faults;
	}

	void check() {
		if (this.file.content().length > ModelFile.LARGEST) {
			fault("tooLarge", String.valueOf(ModelFile.LARGEST >> 10));
			return;
		}
		XMLStreamReader reader = null;
		try {
			reader = factory().createXMLStreamReader(new ByteArrayInputStream(this.file.content()));
			read(reader);
		}
		catch (XMLStreamException ex) {
			var at = ex.getLocation();
			notReadable((at != null) ? at.getLineNumber() : 1, (at != null) ? at.getColumnNumber() : 1);
		}
		catch (RuntimeException ex) {
			notReadable((reader != null) ? reader.getLocation().getLineNumber() : 1, 1);
		}
	}

	private static XMLInputFactory factory() {
		var factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	private void read(XMLStreamReader reader) throws XMLStreamException {
		int depth = 0;
		int elements = 0;
		while (reader.hasNext()) {
			int event = reader.next();
			if (event == XMLStreamConstants.DTD) {
				fault("doctypeInFile");
				return;
			}
			depth += (event == XMLStreamConstants.START_ELEMENT) ? 1 : 0;
			elements += (event == XMLStreamConstants.START_ELEMENT) ? 1 : 0;
			depth -= (event == XMLStreamConstants.END_ELEMENT) ? 1 : 0;
			if (depth > DEEPEST) {
				fault("tooDeep", String.valueOf(DEEPEST));
				return;
			}
			if (elements > MOST) {
				fault("tooManyParts", String.valueOf(MOST));
				return;
			}
		}
	}

	private void notReadable(int line, int column) {
		fault("notReadable", String.valueOf(Math.max(line, 1)), String.valueOf(Math.max(column, 1)));
	}

	private void fault(String code, String... arguments) {
		this.faults.add(this.file.model(), this.file.model(), code, arguments);
	}

}
