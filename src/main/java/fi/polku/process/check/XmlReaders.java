package fi.polku.process.check;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;

/**
 * The readers of all XML that others send: they open no other file or address, and no
 * element has so many attributes that comparing these takes long. They are the platform's
 * own, for another one on the class path knows no such limit.
 */
public final class XmlReaders {

	/** As many attributes as one element may have. */
	public static final int MOST_ATTRIBUTES = 500;

	private static final String ATTRIBUTES = "jdk.xml.elementAttributeLimit";

	private XmlReaders() {
	}

	/** For reading piece by piece. A document type is told as such and never read. */
	public static XMLInputFactory streams() {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(ATTRIBUTES, MOST_ATTRIBUTES);
		return factory;
	}

	/** For reading a whole file, with its namespaces. A document type is a fault. */
	static DocumentBuilderFactory documents() throws ParserConfigurationException {
		var factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setAttribute(ATTRIBUTES, MOST_ATTRIBUTES);
		return factory;
	}

	/** Whether a reader says that an element has too many attributes. */
	public static boolean saysTooManyAttributes(Exception ex) {
		return XmlReason.TOO_MANY_ATTRIBUTES.isOf(ex.getMessage());
	}

}
