package fi.polku.insight.exporting;

import java.io.IOException;
import java.io.Writer;

/** Attributes of XES. A sign that XML cannot hold becomes the replacement character. */
final class XesText {

	private final Writer writer;

	XesText(Writer writer) {
		this.writer = writer;
	}

	XesText raw(String text) throws IOException {
		this.writer.write(text);
		return this;
	}

	/** An attribute of the kind; none without a value. */
	XesText add(String kind, String key, String value) throws IOException {
		if (value != null) {
			raw("<").raw(kind).raw(" key=\"").raw(key).raw("\" value=\"");
			value(value);
			raw("\"/>");
		}
		return this;
	}

	private void value(String value) throws IOException {
		for (int i = 0; i < value.length(); i++) {
			char sign = value.charAt(i);
			switch (sign) {
				case '&' -> raw("&amp;");
				case '<' -> raw("&lt;");
				case '>' -> raw("&gt;");
				case '"' -> raw("&quot;");
				// a reader would make a space of them
				case '\t', '\n', '\r' -> raw("&#" + (int) sign + ";");
				default -> this.writer.write((sign < ' ' || sign >= 0xfffe) ? 0xfffd : sign);
			}
		}
	}

	void flush() throws IOException {
		this.writer.flush();
	}

}
