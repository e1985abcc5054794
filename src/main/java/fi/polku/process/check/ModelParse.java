package fi.polku.process.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import javax.xml.parsers.ParserConfigurationException;

import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a file as the XML of a model in a format that the engine knows. */
final class ModelParse {

	private static final Set<String> BPMN = Set.of("http://www.omg.org/spec/BPMN/20100524/MODEL");

	private static final Set<String> DMN = Set.of("http://www.omg.org/spec/DMN/20151101/dmn.xsd",
			"http://www.omg.org/spec/DMN/20180521/MODEL/", "https://www.omg.org/spec/DMN/20191111/MODEL/",
			"https://www.omg.org/spec/DMN/20211108/MODEL/", "https://www.omg.org/spec/DMN/20230324/MODEL/");

	private ModelParse() {
	}

	static Optional<Node> root(ModelFile file, Faults faults) {
		var before = faults.all().size();
		new XmlLimits(file, faults).check();
		return (faults.all().size() > before) ? Optional.empty() : known(file, parse(file, faults), faults);
	}

	private static Optional<Node> parse(ModelFile file, Faults faults) {
		try {
			var builder = XmlReaders.documents().newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			return Optional.of(new Node(builder.parse(new ByteArrayInputStream(file.content())).getDocumentElement()));
		}
		catch (SAXException | IOException ex) {
			var reason = XmlReason.of(ex.getMessage());
			var line = (ex instanceof SAXParseException at) ? String.valueOf(at.getLineNumber()) : "1";
			faults.add(file.model(), file.model(), "notReadable", line, "1", reason.get(0), reason.get(1));
			return Optional.empty();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Optional<Node> known(ModelFile file, Optional<Node> read, Faults faults) {
		var root = read.orElse(null);
		if (root == null) {
			return read;
		}
		if (!root.is("definitions")) {
			faults.add(file.model(), file.model(), "notAModel", root.tag());
			return Optional.empty();
		}
		var namespace = Optional.ofNullable(root.element().getNamespaceURI()).orElse("–");
		if (!(file.is(".dmn") ? DMN : BPMN).contains(namespace)) {
			faults.add(file.model(), file.model(), "wrongNamespace", namespace);
			return Optional.empty();
		}
		return read;
	}

}
