package fi.polku.process.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** All models of a check. */
record CheckedModels(List<Diagram> diagrams, List<Decision> decisions) {

	static CheckedModels read(Collection<ModelFile> files, Faults faults) {
		var byName = new TreeMap<String, ModelFile>();
		files.forEach((file) -> byName.put(file.name(), file));
		var models = new CheckedModels(new ArrayList<>(), new ArrayList<>());
		for (var file : byName.values()) {
			if (file.is(".bpmn") || file.is(".dmn")) {
				models.add(file, byName, faults);
			}
		}
		return models;
	}

	private void add(ModelFile file, Map<String, ModelFile> byName, Faults faults) {
		var texts = Texts.of(file.model(), byName);
		parse(file, faults).ifPresent((root) -> {
			if (file.is(".dmn")) {
				this.decisions.addAll(Decision.of(file.model(), root, texts));
				return;
			}
			Diagram.of(file.model(), root, texts)
				.ifPresentOrElse(this.diagrams::add, () -> faults.add(file.model(), file.model(), "noProcess"));
		});
	}

	private static Optional<Node> parse(ModelFile file, Faults faults) {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			return Optional.of(new Node(builder.parse(new ByteArrayInputStream(file.content())).getDocumentElement()));
		}
		catch (SAXException | IOException ex) {
			faults.add(file.model(), file.model(), "notReadable", ex.getMessage());
			return Optional.empty();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Optional<Diagram> diagram(String processId) {
		return this.diagrams.stream().filter((one) -> one.process().id().equals(processId)).findFirst();
	}

	Optional<Decision> decision(String id) {
		return this.decisions.stream().filter((one) -> one.id().equals(id)).findFirst();
	}

}
