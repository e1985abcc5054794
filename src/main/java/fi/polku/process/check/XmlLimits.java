package fi.polku.process.check;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a file may be at most before it is taken into memory as a model: its size, how
 * deep and how many its parts are. It names no files or addresses of others.
 */
final class XmlLimits {

	private static final int DEEPEST = 100;

	private static final int MOST = 30_000;

	private final ModelFile file;

	private final Faults faults;

	/** The ids of the elements that are open, "" where one has none. */
	private final Deque<String> open = new ArrayDeque<>();

	XmlLimits(ModelFile file, Faults faults) {
		this.file = file;
		this.faults = faults;
	}

	void check() {
		if (this.file.content().length > ModelFile.LARGEST) {
			fault("tooLarge", String.valueOf(ModelFile.LARGEST >> 10));
			return;
		}
		XMLStreamReader reader = null;
		try {
			reader = XmlReaders.streams().createXMLStreamReader(new ByteArrayInputStream(this.file.content()));
			read(reader);
		}
		catch (XMLStreamException ex) {
			var at = ex.getLocation();
			notReadable((at != null) ? at.getLineNumber() : 1, (at != null) ? at.getColumnNumber() : 1,
					ex.getMessage());
		}
		catch (RuntimeException ex) {
			notReadable((reader != null) ? reader.getLocation().getLineNumber() : 1, 1, ex.getMessage());
		}
	}

	private void read(XMLStreamReader reader) throws XMLStreamException {
		int elements = 0;
		while (reader.hasNext()) {
			int event = reader.next();
			if (event == XMLStreamConstants.DTD) {
				fault("doctypeInFile");
				return;
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				this.open.push(Objects.toString(reader.getAttributeValue(null, "id"), ""));
				elements++;
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				this.open.pop();
			}
			if (this.open.size() > DEEPEST) {
				fault("tooDeep", String.valueOf(DEEPEST));
				return;
			}
			if (elements > MOST) {
				fault("tooManyParts", String.valueOf(MOST));
				return;
			}
		}
	}

	private void notReadable(int line, int column, String message) {
		var reason = XmlReason.of(message);
		int odd = XmlReason.ENCODING.isOf(message) ? notUtf8() : -1;
		if (odd >= 0) {
			var before = new String(this.file.content(), 0, odd, StandardCharsets.UTF_8);
			fault("notReadable", String.valueOf(1 + before.chars().filter((one) -> one == '\n').count()),
					String.valueOf(before.length() - before.lastIndexOf('\n')), reason.get(0), reason.get(1));
			return;
		}
		fault("notReadable", String.valueOf(Math.max(line, 1)), String.valueOf(Math.max(column, 1)), reason.get(0),
				reason.get(1));
	}

	/**
	 * Where the first sign begins that is none in UTF-8: the reader itself does not say.
	 * Below zero where all are.
	 */
	private int notUtf8() {
		var bytes = ByteBuffer.wrap(this.file.content());
		var signs = CharBuffer.allocate(this.file.content().length + 1);
		return StandardCharsets.UTF_8.newDecoder().decode(bytes, signs, true).isError() ? bytes.position() : -1;
	}

	/** At the nearest open element that has an id. */
	private void fault(String code, String... arguments) {
		var element = this.open.stream().filter((id) -> !id.isEmpty()).findFirst().orElse("");
		this.faults.add(this.file.model(), element, code, arguments);
	}

}
