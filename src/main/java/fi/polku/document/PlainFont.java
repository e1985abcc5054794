package fi.polku.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads a font without its table of ligatures: the writer of PDF looks through the whole
 * table at every word, which takes most of the time of a document.
 */
final class PlainFont {

	private static final int TABLES = 4;

	private static final int DIRECTORY = 12;

	private static final int ENTRY = 16;

	private static final int LIGATURES = ByteBuffer.wrap("GSUB".getBytes(StandardCharsets.US_ASCII)).getInt();

	private static final int UNKNOWN = ByteBuffer.wrap("GSU_".getBytes(StandardCharsets.US_ASCII)).getInt();

	private PlainFont() {
	}

	static byte[] read(String file) {
		try (var stream = PlainFont.class.getResourceAsStream("/fonts/" + file)) {
			var font = ByteBuffer.wrap(stream.readAllBytes());
			for (int i = 0; i < font.getShort(TABLES); i++) {
				int entry = DIRECTORY + i * ENTRY;
				if (font.getInt(entry) == LIGATURES) {
					font.putInt(entry, UNKNOWN);
				}
			}
			return font.array();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + file, ex);
		}
	}

}
