package fi.polku.benefitlist.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells by its first bytes what a file is; its name is not trusted. */
final class Sources {

	private static final int ZIP = 0x504B0304;

	private static final int OLE = 0xD0CF11E0;

	private Sources() {
	}

	static Opened open(Path file) throws IOException {
		return switch (firstBytes(file)) {
			case ZIP -> Workbooks.open(file);
			case OLE -> refused(FaultCode.OLD_OR_LOCKED_WORKBOOK);
			default -> openText(file);
		};
	}

	private static Opened openText(Path file) throws IOException {
		var scan = EncodingScan.of(file);
		if (scan.empty()) {
			return refused(FaultCode.EMPTY_FILE);
		}
		if (scan.binary()) {
			return refused(FaultCode.NOT_A_TABLE);
		}
		return new Opened.Readable(TextSource.of(file, scan.encoding()));
	}

	private static int firstBytes(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			var bytes = in.readNBytes(4);
			return (bytes.length < 4) ? 0 : java.nio.ByteBuffer.wrap(bytes).getInt();
		}
	}

	static Opened refused(FaultCode code) {
		return new Opened.Refused(FileFault.of(code));
	}

}
