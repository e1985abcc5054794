package fi.polku.benefitlist.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of one line.
 *
 * @param open whether a quote was opened and not closed
 */
record CsvLine(List<String> cells, boolean open) {

	static CsvLine split(String line, char delimiter) {
		var cells = new ArrayList<String>();
		var at = 0;
		while (at <= line.length()) {
			if (at < line.length() && line.charAt(at) == '"') {
				var cell = new StringBuilder();
				at = quoted(line, at + 1, delimiter, cell);
				cells.add(cell.toString());
				if (at < 0) {
					return new CsvLine(cells, true);
				}
			}
			else {
				var end = line.indexOf(delimiter, at);
				end = (end < 0) ? line.length() : end;
				cells.add(line.substring(at, end));
				at = end + 1;
			}
		}
		return new CsvLine(cells, false);
	}

	/**
	 * Reads a quoted cell; the place after its delimiter, or -1 if the quote stays open.
	 */
	private static int quoted(String line, int from, char delimiter, StringBuilder cell) {
		for (var i = from; i < line.length(); i++) {
			var c = line.charAt(i);
			var next = (i + 1 < line.length()) ? line.charAt(i + 1) : delimiter;
			if (c == '"' && next == '"') {
				i++;
			}
			else if (c == '"' && next == delimiter) {
				return i + 2;
			}
			cell.append(c);
		}
		return -1;
	}

}
