package fi.polku.benefitlist.reading;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Lines of a text; a line longer than {@link #LONGEST} characters keeps only its
 * beginning.
 */
final class TextLines implements AutoCloseable {

	static final int LONGEST = 1_000_000;

	private final PushbackReader reader;

	private final Deque<String> returned = new ArrayDeque<>();

	TextLines(Reader reader) {
		this.reader = new PushbackReader(reader);
	}

	/** The next line without its end, or null at the end of the text. */
	String next() throws IOException {
		if (!this.returned.isEmpty()) {
			return this.returned.pop();
		}
		var first = this.reader.read();
		if (first < 0) {
			return null;
		}
		var line = new StringBuilder();
		for (var c = first; c >= 0 && !ends(c); c = this.reader.read()) {
			if (line.length() < LONGEST) {
				line.append((char) c);
			}
		}
		return line.toString();
	}

	private boolean ends(int c) throws IOException {
		if (c == '\r') {
			var next = this.reader.read();
			if (next >= 0 && next != '\n') {
				this.reader.unread(next);
			}
		}
		return c == '\r' || c == '\n';
	}

	/** Gives lines back, to be read again in the same order. */
	void giveBack(List<String> lines) {
		for (var i = lines.size() - 1; i >= 0; i--) {
			this.returned.push(lines.get(i));
		}
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
