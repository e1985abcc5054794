package fi.polku.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * A workbook as a spreadsheet would read it.
 *
 * @param text a line a cell
 * @param fault what it would compute or fetch; empty where there is nothing
 */
record ReadBook(String text, String fault) {

	private static final Pattern RUNS = Pattern
		.compile("<(?:\\w+:)?(f|definedName|ddeLink|oleLink|hyperlink|dataValidation)\\b|TargetMode=\"External\"");

	static ReadBook of(byte[] bytes) {
		try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
			var rows = book.getFirstSheet().read();
			var cells = rows.stream().flatMap((row) -> row.stream()).filter((cell) -> cell != null).toList();
			var fault = new ArrayList<>(runs(bytes));
			cells.stream().filter(ReadBook::isComputed).forEach((cell) -> fault.add("computed " + cell.getRawValue()));
			return new ReadBook(cells.stream().map(Cell::getText).collect(Collectors.joining("\n")),
					String.join(", ", fault));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isComputed(Cell cell) {
		return cell.getType() == CellType.FORMULA || cell.getFormula() != null;
	}

	private static List<String> runs(byte[] bytes) throws IOException {
		var found = new ArrayList<String>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
				var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				RUNS.matcher(text).results().map((match) -> match.group()).forEach(found::add);
			}
		}
		return found;
	}

}
