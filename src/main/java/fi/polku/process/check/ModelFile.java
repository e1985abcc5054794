package fi.polku.process.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a model: a diagram (BPMN), a decision table (DMN) or their texts in a
 * language.
 *
 * @param name without folders, e.g. {@code plan.bpmn} or {@code plan.texts_sv.properties}
 */
public record ModelFile(String name, byte[] content) {

	/** As many bytes as a file of a model may have. */
	public static final int LARGEST = 3 << 20;

	public static ModelFile of(Path path) {
		try {
			return new ModelFile(path.getFileName().toString(), Files.readAllBytes(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The model that the file belongs to. */
	String model() {
		return this.name.replaceFirst("\\..*", "");
	}

	boolean is(String ending) {
		return this.name.endsWith(ending);
	}

}
