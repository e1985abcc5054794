package fi.polku.retention;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Bytes as they are, and what is packed in them: gzip, zlib, zip, the words of a PDF. */
final class Unpacking {

	private Unpacking() {
	}

	static List<byte[]> of(byte[] bytes) {
		var all = new ArrayList<byte[]>();
		all.add(bytes);
		if (startsWith(bytes, 0x1f, 0x8b)) {
			add(all, () -> new GZIPInputStream(new ByteArrayInputStream(bytes)));
		}
		if (startsWith(bytes, 0x78)) {
			add(all, () -> new InflaterInputStream(new ByteArrayInputStream(bytes)));
		}
		if (startsWith(bytes, 'P', 'K')) {
			unzip(all, bytes);
		}
		if (startsWith(bytes, '%', 'P', 'D', 'F')) {
			all.add(words(bytes));
		}
		return all;
	}

	private static void unzip(List<byte[]> all, byte[] bytes) {
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				all.add(entry.getName().getBytes(StandardCharsets.UTF_8));
				all.add(zip.readAllBytes());
			}
		}
		catch (IOException ex) {
			// bytes that only look like a zip hold no entry
		}
	}

	private static byte[] words(byte[] pdf) {
		try (var document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).getBytes(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new AssertionError("a PDF that cannot be read cannot be searched", ex);
		}
	}

	private static void add(List<byte[]> all, Opened opened) {
		try (var stream = opened.open()) {
			all.add(stream.readAllBytes());
		}
		catch (IOException ex) {
			// bytes that only look packed
		}
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	@FunctionalInterface
	private interface Opened {

		InputStream open() throws IOException;

	}

}
