package fi.polku.benefitlist.reading;

import java.util.List;

/**
 * The sign between cells, chosen by what it makes of the first lines.
 *
 * @param width the number of cells of the heading line
 */
record Delimiter(char sign, int width) {

	private static final String CANDIDATES = ";,\t|";

	static Delimiter of(List<String> head) {
		var best = new Delimiter(';', 1);
		var bestScore = -1;
		for (var sign : candidates(head).toCharArray()) {
			for (var line : head) {
				var cells = CsvLine.split(line, sign).cells();
				var score = score(cells);
				if (score > bestScore) {
					bestScore = score;
					best = new Delimiter(sign, cells.size());
				}
			}
		}
		return best;
	}

	private static String candidates(List<String> head) {
		var first = head.isEmpty() ? "" : head.get(0);
		return first.matches("(?i)sep=.") ? first.substring(4) : CANDIDATES;
	}

	private static int score(List<String> cells) {
		var known = (int) cells.stream().filter((cell) -> Column.of(cell).isPresent()).count();
		return 1000 * known + Math.min(cells.size(), 999);
	}

	/** Excel's own first line that names the delimiter. */
	boolean isDeclaration(String line) {
		return line.equalsIgnoreCase("sep=" + this.sign);
	}

}
