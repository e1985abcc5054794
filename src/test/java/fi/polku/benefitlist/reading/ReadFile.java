package fi.polku.benefitlist.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file read whole, for tests. */
record ReadFile(ReadList list, List<ReadRow> good, List<RowResult.Faulty> faulty) {

	static ReadFile of(Path file, ListKind kind, Mapping mapping) {
		var good = new ArrayList<ReadRow>();
		var faulty = new ArrayList<RowResult.Faulty>();
		try {
			var list = new ListReader(kind, mapping).read(file, (result) -> (result instanceof RowResult.Good row)
					? good.add(row.row()) : faulty.add((RowResult.Faulty) result));
			return new ReadFile(list, good, faulty);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static ReadFile of(Path file) {
		return of(file, ListKind.INVOICE, Mapping.NONE);
	}

	static ReadFile ofResource(String name) {
		try (var in = ReadFile.class.getResourceAsStream(name)) {
			var file = Files.createTempFile("list", "");
			Files.write(file, in.readAllBytes());
			return of(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static ReadFile ofText(String text, Charset charset) {
		return ofBytes(text.getBytes(charset));
	}

	static ReadFile ofBytes(byte[] bytes) {
		return of(file(bytes));
	}

	static Path file(byte[] bytes) {
		try {
			return Files.write(Files.createTempFile("list", ""), bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	FaultCode fileFault() {
		return this.list.faults().get(0).code();
	}

	List<FaultCode> rowFaults() {
		return this.faulty.stream().flatMap((row) -> row.faults().stream()).map(RowFault::code).toList();
	}

}
