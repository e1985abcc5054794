package fi.polku.benefitlist.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings lists come in. */
enum TextEncoding {

	UTF_8("UTF-8", StandardCharsets.UTF_8, 0), UTF_8_BOM("UTF-8 (BOM)", StandardCharsets.UTF_8, 3),
	UTF_16_LE("UTF-16", StandardCharsets.UTF_16LE, 2), UTF_16_BE("UTF-16", StandardCharsets.UTF_16BE, 2),
	ISO_8859_1("ISO-8859-1", StandardCharsets.ISO_8859_1, 0),
	WINDOWS_1252("windows-1252", Charset.forName("windows-1252"), 0);

	final String label;

	final Charset charset;

	final int markLength;

	TextEncoding(String label, Charset charset, int markLength) {
		this.label = label;
		this.charset = charset;
		this.markLength = markLength;
	}

	static TextEncoding byMark(byte[] head) {
		if (starts(head, 0xEF, 0xBB, 0xBF)) {
			return UTF_8_BOM;
		}
		if (starts(head, 0xFF, 0xFE)) {
			return UTF_16_LE;
		}
		return starts(head, 0xFE, 0xFF) ? UTF_16_BE : null;
	}

	private static boolean starts(byte[] head, int... mark) {
		for (var i = 0; i < mark.length; i++) {
			if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

}
