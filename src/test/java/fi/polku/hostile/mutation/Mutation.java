package fi.polku.hostile.mutation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One change to a file: to its bytes, to its words, to its lines.
 *
 * @param at where, in ten-thousandths of the file
 * @param length how much, in ten-thousandths
 * @param value what is put there
 */
record Mutation(Kind kind, int at, int length, int value) {

	static final int PARTS = 10_000;

	/** What parsers stumble over, whatever they read. */
	private static final List<String> ODD = List.of("\u0000", "\ufeff", "\ud800", "\u202e", "👩‍👩‍👧", "e\u0301", "'",
			"\"", "\\", "\\u", "\\u12", "%", "_", "<", ">", "&", "&lol;", "&#0;", "&#x110000;", "<![CDATA[", "]]>",
			"<!--", "<!DOCTYPE x [<!ENTITY lol \"lol\">]>", "<?x ?>", "{", "}", "[", "]", "${x}", "#{x}", "{{x}}", ";",
			",", "\t", "\r", "\n", "\r\n", "=1+1", "-1", "0", "1e999", "99999999999999999999", "NaN", "0x",
			"2026-02-30", "+999999999-12-31", "P99999999999D", "PT0S", "null", "true", "A", "' or 1=1 --", "../../x",
			"a".repeat(5000), "(".repeat(200), "[".repeat(200), "{\"a\":".repeat(200), "<a>".repeat(200));

	byte[] of(byte[] file) {
		return switch (this.kind) {
			case WORD, WORD_TWICE, WORD_AWAY -> words(file, "(?<=\\W)|(?=\\W)");
			case LINE, LINE_TWICE, LINE_AWAY -> words(file, "(?<=\n)");
			case MARKUP, MARKUP_TWICE, MARKUP_AWAY -> words(file, "(?=<)|(?<=>)|(?<=[,;{}])");
			default -> bytes(file);
		};
	}

	private byte[] bytes(byte[] file) {
		int from = place(this.at, file.length);
		int to = Math.min(file.length, from + 1 + place(this.length, Math.min(file.length, 400)));
		var changed = file.clone();
		switch (this.kind) {
			case BIT -> changed[from] ^= (byte) (1 << this.value % 8);
			case BYTE -> changed[from] = (byte) this.value;
			case FILL -> Arrays.fill(changed, from, to, (byte) this.value);
			case AWAY -> changed = joined(head(file, from), tail(file, to));
			case TWICE -> changed = joined(head(file, to), tail(file, from));
			case END -> changed = head(file, from);
			default -> changed = joined(head(file, from),
					ODD.get(this.value % ODD.size()).getBytes(StandardCharsets.UTF_8), tail(file, from));
		}
		return (changed.length > 0) ? changed : file;
	}

	/** Byte by sign, so that what is no text stays what it is. */
	private byte[] words(byte[] file, String between) {
		var text = new String(file, StandardCharsets.ISO_8859_1);
		var parts = new ArrayList<>(List.of(text.split(between)));
		int one = place(this.at, parts.size());
		int other = place(this.length, parts.size());
		if (this.kind.name().endsWith("TWICE")) {
			parts.add(other, parts.get(one));
		}
		else if (this.kind.name().endsWith("AWAY")) {
			parts.remove(one);
		}
		else if (this.value % 2 == 0) {
			Collections.swap(parts, one, other);
		}
		else {
			parts.set(one, parts.get(other));
		}
		var changed = String.join("", parts).getBytes(StandardCharsets.ISO_8859_1);
		return (changed.length > 0) ? changed : file;
	}

	private static int place(int part, int size) {
		return (int) ((long) part * Math.max(0, size - 1) / PARTS);
	}

	private static byte[] head(byte[] file, int to) {
		return Arrays.copyOfRange(file, 0, to);
	}

	private static byte[] tail(byte[] file, int from) {
		return Arrays.copyOfRange(file, from, file.length);
	}

	private static byte[] joined(byte[]... parts) {
		var all = new ByteArrayOutputStream();
		for (var part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	enum Kind {

		BIT, BYTE, FILL, AWAY, TWICE, END, ODD, WORD, WORD_TWICE, WORD_AWAY, LINE, LINE_TWICE, LINE_AWAY, MARKUP,
		MARKUP_TWICE, MARKUP_AWAY

	}

}
