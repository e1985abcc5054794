package fi.polku.workshop.change;

import java.io.ByteArrayOutputStream;

import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import fi.polku.process.check.Elements;
import fi.polku.process.check.Node;
import fi.polku.workshop.draft.ModelFiles;

/** The drawing of a model with the names of its elements in a language. */
final class WordedDrawing {

	private WordedDrawing() {
	}

	/**
	 * The drawing as XML; as it was written in Finnish and where it cannot be read, empty
	 * where there is none.
	 */
	static byte[] of(ModelFiles files, String language) {
		var written = files.drawing().map((file) -> file.content()).orElse(new byte[0]);
		var texts = DecisionTables.texts(files, language);
		return texts.isEmpty() ? written : Drawings.of(files).map((root) -> {
			root.within()
				.filter((one) -> Elements.isFlowNode(one) || one.is("sequenceFlow"))
				.filter((one) -> texts.containsKey(one.id()))
				.forEach((one) -> one.element().setAttribute("name", texts.getProperty(one.id())));
			return write(root);
		}).orElse(written);
	}

	private static byte[] write(Node root) {
		try {
			var factory = TransformerFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			var out = new ByteArrayOutputStream();
			factory.newTransformer().transform(new DOMSource(root.element().getOwnerDocument()), new StreamResult(out));
			return out.toByteArray();
		}
		catch (TransformerException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
