package fi.polku.benefitlist.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of a workbook's sheets, streamed. */
final class WorkbookSource implements Source {

	/** One more than a list may have: that there are too many is seen, not hidden. */
	private static final int COLUMNS = ListReader.MOST_COLUMNS + 1;

	private final Path file;

	private final boolean styled;

	WorkbookSource(Path file, boolean styled) {
		this.file = file;
		this.styled = styled;
	}

	@Override
	public Format format() {
		return Format.WORKBOOK;
	}

	@Override
	public void forEach(RowSink sink) throws IOException {
		try (var workbook = open()) {
			for (var sheet : sheets(workbook)) {
				if (!read(sheet, sink)) {
					return;
				}
			}
		}
	}

	private static List<Sheet> sheets(ReadableWorkbook workbook) throws IOException {
		try {
			return workbook.getSheets().toList();
		}
		catch (RuntimeException ex) {
			throw new IOException("broken workbook", ex);
		}
	}

	private static Stream<Row> rows(Sheet sheet) throws IOException {
		try {
			return sheet.openStream();
		}
		catch (RuntimeException ex) {
			throw new IOException("broken sheet " + sheet.getName(), ex);
		}
	}

	private ReadableWorkbook open() throws IOException {
		try {
			return new ReadableWorkbook(this.file.toFile(), new ReadingOptions(this.styled, true));
		}
		catch (RuntimeException ex) {
			throw new IOException("broken workbook", ex);
		}
	}

	private static boolean read(Sheet sheet, RowSink sink) throws IOException {
		try (var stream = rows(sheet)) {
			var rows = stream.iterator();
			for (var row = next(sheet, rows); row != null; row = next(sheet, rows)) {
				if (!sink.take(row)) {
					return false;
				}
			}
			return true;
		}
	}

	/**
	 * The next row, or null; what is broken in the file is told apart from the sink's own
	 * faults.
	 */
	private static SourceRow next(Sheet sheet, Iterator<Row> rows) throws IOException {
		try {
			return rows.hasNext() ? sourceRow(sheet.getName(), rows.next()) : null;
		}
		catch (RuntimeException ex) {
			throw new IOException("broken sheet " + sheet.getName(), ex);
		}
	}

	private static SourceRow sourceRow(String sheet, Row row) {
		var cells = new ArrayList<String>();
		for (var i = 0; i < Math.min(row.getCellCount(), COLUMNS); i++) {
			cells.add(CellText.of(row.getCell(i)));
		}
		return new SourceRow(sheet, row.getRowNum(), cells, null);
	}

}
