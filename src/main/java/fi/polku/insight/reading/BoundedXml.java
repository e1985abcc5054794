package fi.polku.insight.reading;

import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * XML whose elements lie no deeper and have no more names than those of a log: the parser
 * keeps both in memory.
 */
final class BoundedXml extends StreamReaderDelegate {

	private static final int DEEPEST = 100;

	private static final int MOST_NAMES = 10_000;

	private final Set<String> names = new HashSet<>();

	private int depth;

	BoundedXml(XMLStreamReader xml) {
		super(xml);
	}

	@Override
	public int next() throws XMLStreamException {
		int kind = super.next();
		if (kind == XMLStreamConstants.START_ELEMENT) {
			this.depth++;
			name(this);
			if (this.depth > DEEPEST || this.names.size() > MOST_NAMES) {
				var fault = new LogFault(LogFault.Code.NOT_A_LOG, getLocation().getLineNumber());
				throw new XMLStreamException(fault.getMessage(), fault);
			}
		}
		else if (kind == XMLStreamConstants.END_ELEMENT) {
			this.depth--;
		}
		return kind;
	}

	private void name(XMLStreamReader xml) {
		this.names.add(xml.getLocalName());
		this.names.add(xml.getPrefix());
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			this.names.add(xml.getAttributeLocalName(i));
			this.names.add(xml.getAttributePrefix(i));
		}
		for (int i = 0; i < xml.getNamespaceCount(); i++) {
			this.names.add(xml.getNamespacePrefix(i));
			this.names.add(xml.getNamespaceURI(i));
		}
	}

}
