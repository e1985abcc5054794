package fi.polku.workshop.change;

import java.io.IOException;
import java.util.Optional;

import fi.polku.process.check.ModelXml;
import fi.polku.process.check.Node;
import fi.polku.workshop.draft.ModelFiles;

/** Reads the drawing of a model. */
final class Drawings {

	private Drawings() {
	}

	/** Its root; empty where there is none or it is not XML, which the check tells. */
	static Optional<Node> of(ModelFiles files) {
		return files.drawing().flatMap((file) -> {
			try {
				return Optional.of(ModelXml.read(file));
			}
			catch (IOException ex) {
				return Optional.empty();
			}
		});
	}

}
