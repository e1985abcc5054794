package fi.polku.workshop.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/**
 * Turns a drawing in another encoding, as some tools write it, into UTF-8, which all of
 * the workshop reads and writes. One that is in UTF-8 stays byte for byte.
 */
final class DrawingText {

	private static final Pattern DECLARED = Pattern
		.compile("\\A(<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"'])([A-Za-z0-9._-]{1,40})([\"'])");

	private DrawingText() {
	}

	/** The content in UTF-8; as it is where it cannot be read, which the check tells. */
	static byte[] utf8(byte[] content) {
		try {
			var charset = charset(content);
			if (charset == null) {
				return content;
			}
			var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
			return DECLARED.matcher(bare).replaceFirst("$1UTF-8$3").getBytes(StandardCharsets.UTF_8);
		}
		catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return content;
		}
	}

	/** {@code null} where it is UTF-8 already. */
	private static Charset charset(byte[] content) {
		if (begins(content, 0xFE, 0xFF) || begins(content, 0, '<')) {
			return StandardCharsets.UTF_16BE;
		}
		if (begins(content, 0xFF, 0xFE) || begins(content, '<', 0)) {
			return StandardCharsets.UTF_16LE;
		}
		if (begins(content, 0xEF, 0xBB, 0xBF)) {
			return StandardCharsets.UTF_8;
		}
		var head = new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1);
		var declared = DECLARED.matcher(head);
		var charset = declared.find() ? Charset.forName(declared.group(2)) : StandardCharsets.UTF_8;
		return charset.equals(StandardCharsets.UTF_8) ? null : charset;
	}

	private static boolean begins(byte[] content, int... first) {
		for (int i = 0; i < first.length; i++) {
			if (i >= content.length || content[i] != (byte) first[i]) {
				return false;
			}
		}
		return true;
	}

}
