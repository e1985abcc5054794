package fi.polku.benefitlist.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Lets through only a zip that is a workbook and stays within bounds when unpacked: the
 * unpacked bytes are counted, what the zip says of them is not trusted.
 */
final class Workbooks {

	static final long UNPACKED = 400L << 20;

	static final long UNPACKED_TEXTS = 64L << 20;

	private static final int ENTRIES = 500;

	private Workbooks() {
	}

	static Opened open(Path file) throws IOException {
		try (var zip = new ZipFile(file.toFile())) {
			if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
				return Sources.refused(FaultCode.NOT_A_WORKBOOK);
			}
			if (zip.size() > ENTRIES || !withinBounds(zip)) {
				return Sources.refused(FaultCode.WORKBOOK_TOO_LARGE);
			}
			var fault = WorkbookParts.fault(zip);
			if (fault.isPresent()) {
				return Sources.refused(fault.get());
			}
			return new Opened.Readable(new WorkbookSource(file, zip.getEntry("xl/styles.xml") != null));
		}
		catch (ZipException | EOFException | IllegalArgumentException ex) {
			return Sources.refused(FaultCode.NOT_A_WORKBOOK);
		}
	}

	private static boolean withinBounds(ZipFile zip) throws IOException {
		var left = UNPACKED;
		for (var entry : Collections.list(zip.entries())) {
			var bound = entry.getName().contains("worksheets/") ? left : Math.min(left, UNPACKED_TEXTS);
			try (var in = zip.getInputStream(entry)) {
				var size = size(in, bound);
				if (size > bound) {
					return false;
				}
				left -= size;
			}
		}
		return true;
	}

	private static long size(InputStream in, long bound) throws IOException {
		var buffer = new byte[1 << 16];
		var size = 0L;
		for (var read = in.read(buffer); read >= 0 && size <= bound; read = in.read(buffer)) {
			size += read;
		}
		return size;
	}

}
