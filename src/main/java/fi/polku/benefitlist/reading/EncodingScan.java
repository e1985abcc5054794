package fi.polku.benefitlist.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One pass over a file's bytes to tell its encoding. Bytes that are UTF-8 all through are
 * UTF-8; a file with some broken bytes among whole UTF-8 letters is UTF-8 that has been
 * damaged, and its damaged rows are refused later; all else is the western one-byte
 * encoding.
 */
final class EncodingScan {

	private TextEncoding mark;

	private long content;

	private long zeros;

	private long letters;

	private long broken;

	private long controls;

	private long signs;

	private int expected;

	static EncodingScan of(Path file) throws IOException {
		var scan = new EncodingScan();
		try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
			in.mark(4);
			scan.mark = TextEncoding.byMark(in.readNBytes(3));
			in.reset();
			in.skipNBytes((scan.mark == null) ? 0 : scan.mark.markLength);
			for (var next = in.read(); next >= 0; next = in.read()) {
				scan.take(next);
			}
		}
		return scan;
	}

	private void take(int next) {
		this.content += (next > ' ') ? 1 : 0;
		this.zeros += (next == 0) ? 1 : 0;
		this.signs += (next < ' ' && (next < '\t' || next > '\r')) ? 1 : 0;
		this.controls += (next >= 0x80 && next < 0xA0) ? 1 : 0;
		if (this.expected > 0) {
			follow(next);
		}
		else {
			begin(next);
		}
	}

	private void begin(int next) {
		if (next < 0x80) {
			return;
		}
		this.expected = (next >= 0xC2 && next < 0xE0) ? 1
				: (next >= 0xE0 && next < 0xF0) ? 2 : (next >= 0xF0 && next < 0xF5) ? 3 : 0;
		this.broken += (this.expected == 0) ? 1 : 0;
	}

	private void follow(int next) {
		if ((next & 0xC0) == 0x80) {
			this.expected--;
			this.letters += (this.expected == 0) ? 1 : 0;
			return;
		}
		this.expected = 0;
		this.broken++;
		begin(next);
	}

	boolean empty() {
		return this.content == 0;
	}

	/**
	 * Whether it is no text at all: some zeros in a table only spoil their rows, but what
	 * is made of them, or of other signs that no text has, is something else.
	 */
	boolean binary() {
		return this.zeros > 0 && this.signs * 20 > this.content
				&& (this.mark == null || this.mark == TextEncoding.UTF_8_BOM);
	}

	TextEncoding encoding() {
		if (this.mark != null) {
			return this.mark;
		}
		if (this.letters > this.broken || this.broken + this.expected == 0) {
			return TextEncoding.UTF_8;
		}
		return (this.controls > 0) ? TextEncoding.WINDOWS_1252 : TextEncoding.ISO_8859_1;
	}

}
