package fi.polku.process.check;

import java.io.IOException;

/**
 * Reads the XML of a model as the check does: within its limits and closed to entities.
 */
public final class ModelXml {

	private ModelXml() {
	}

	/**
	 * The root of the file.
	 * @throws IOException where the check refuses it as a whole; its message says why
	 */
	public static Node read(ModelFile file) throws IOException {
		var faults = new Faults();
		return ModelParse.root(file, faults).orElseThrow(() -> new IOException(faults.all().toString()));
	}

}
