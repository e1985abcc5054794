package fi.polku.workshop.exchange;

import java.io.IOException;
import java.util.Optional;

import fi.polku.process.check.MainProcess;
import fi.polku.process.check.ModelFile;
import fi.polku.process.check.ModelXml;
import fi.polku.process.check.Node;

/**
 * What a drawing itself says it is: the id of its process (of several that which the
 * check is about) or of its first decision.
 */
final class DrawingId {

	private static final int LONGEST = 80;

	private DrawingId() {
	}

	/** The id as a name of files; empty where the drawing has none or cannot be read. */
	static Optional<String> of(ModelFile drawing) {
		try {
			var root = ModelXml.read(drawing);
			return root.child("decision")
				.or(() -> MainProcess.of(root))
				.map(Node::id)
				.map((id) -> id.replaceAll("[^A-Za-z0-9_-]", "_"))
				.map((id) -> id.substring(0, Math.min(id.length(), LONGEST)))
				.filter((id) -> !id.isEmpty());
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

}
