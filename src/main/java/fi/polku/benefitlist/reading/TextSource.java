package fi.polku.benefitlist.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text file or a pasted table: a row a line, cells between delimiters. */
final class TextSource implements Source {

	private static final int LINES_IN_A_CELL = 5;

	private final Path file;

	private final TextEncoding encoding;

	private final Delimiter delimiter;

	private TextSource(Path file, TextEncoding encoding, Delimiter delimiter) {
		this.file = file;
		this.encoding = encoding;
		this.delimiter = delimiter;
	}

	static TextSource of(Path file, TextEncoding encoding) throws IOException {
		try (var lines = lines(file, encoding)) {
			var head = new ArrayList<String>();
			for (var line = lines.next(); line != null && head.size() < 30; line = lines.next()) {
				head.add(line);
			}
			return new TextSource(file, encoding, Delimiter.of(head));
		}
	}

	private static TextLines lines(Path file, TextEncoding encoding) throws IOException {
		var in = Files.newInputStream(file);
		in.skipNBytes(encoding.markLength);
		return new TextLines(new BufferedReader(new InputStreamReader(in, encoding.charset), 1 << 16));
	}

	@Override
	public Format format() {
		return new Format(this.encoding.label, this.delimiter.sign());
	}

	@Override
	public void forEach(RowSink sink) throws IOException {
		try (var lines = lines(this.file, this.encoding)) {
			var number = 0;
			var more = true;
			for (var line = lines.next(); line != null && more; line = lines.next()) {
				number++;
				if (this.delimiter.isDeclaration(line)) {
					continue;
				}
				var extra = new ArrayList<String>();
				more = sink.take(row(number, line, lines, extra));
				number += extra.size();
			}
		}
	}

	private SourceRow row(int number, String line, TextLines lines, List<String> extra) throws IOException {
		var split = CsvLine.split(line, this.delimiter.sign());
		var whole = line;
		while (split.open() && extra.size() < LINES_IN_A_CELL && whole.length() < TextLines.LONGEST) {
			var next = lines.next();
			if (next == null) {
				break;
			}
			extra.add(next);
			whole = whole + "\n" + next;
			split = CsvLine.split(whole, this.delimiter.sign());
		}
		if (!extra.isEmpty() && (split.open() || split.cells().size() != this.delimiter.width())) {
			lines.giveBack(extra);
			extra.clear();
			split = new CsvLine(line.lines().toList(), true);
		}
		return new SourceRow("", number, split.cells(), problem(line, split));
	}

	private static FaultCode problem(String line, CsvLine split) {
		if (split.open()) {
			return FaultCode.OPEN_QUOTE;
		}
		if (line.length() >= TextLines.LONGEST) {
			return FaultCode.LINE_TOO_LONG;
		}
		return (line.indexOf('\uFFFD') >= 0) ? FaultCode.WRONG_ENCODING : null;
	}

}
