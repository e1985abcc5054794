package fi.polku.insight.exporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * XES (IEEE 1849-2016) with the concept, time, lifecycle, org and identity extensions.
 */
final class XesLog {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<log xes.version="1.0" xes.features="">
			<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
			<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
			<extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
			<extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
			<extension name="Identity" prefix="identity" uri="http://www.xes-standard.org/identity.xesext"/>
			<global scope="trace"><string key="concept:name" value="case"/></global>
			<global scope="event"><string key="concept:name" value="step"/>\
			<string key="lifecycle:transition" value="complete"/>\
			<date key="time:timestamp" value="1970-01-01T00:00:00Z"/>\
			<id key="identity:id" value="00000000-0000-0000-0000-000000000000"/></global>
			<classifier name="Activity" scope="event" keys="concept:name"/>
			<classifier name="ActivityAndTransition" scope="event" keys="concept:name lifecycle:transition"/>
			<string key="concept:name" value="Polku"/>
			<string key="lifecycle:model" value="standard"/>
			""";

	private final XesText text;

	private ExportedCase open;

	private XesLog(XesText text) {
		this.text = text;
	}

	static void write(Source source, OutputStream out) throws IOException {
		var text = new XesText(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
		var log = new XesLog(text);
		text.raw(HEAD);
		source.marks(log::mark);
		log.close();
		text.raw("</log>\n").flush();
	}

	private void mark(Mark mark) throws IOException {
		var piece = mark.piece();
		if (this.open == null || !this.open.id().equals(piece.of().id())) {
			close();
			open(piece.of());
		}
		this.text.raw("<event>")
			.add("string", "concept:name", piece.activity())
			.add("string", "lifecycle:transition", mark.transition())
			.add("date", "time:timestamp", Stamps.text(mark.at()))
			.add("id", "identity:id", mark.id().toString())
			.add("string", "concept:instance", mark.instance())
			.add("string", "org:resource", piece.resource())
			.add("string", "org:group", piece.group())
			.add("string", "org:role", piece.role());
		if (piece.ran() != null) {
			this.text.add("string", "model", piece.ran().model())
				.add("int", "version", String.valueOf(piece.ran().version()))
				.add("string", "waitsFor", piece.ran().waitsFor());
		}
		this.text.raw("</event>\n");
	}

	private void open(ExportedCase one) throws IOException {
		this.open = one;
		this.text.raw("<trace>\n")
			.add("string", "concept:name", one.id())
			.add("string", "programme", one.programme())
			.add("string", "segment", one.segment())
			.add("string", "outcome", one.outcome())
			.add("date", "opened", Stamps.text(one.opened()))
			.add("date", "closed", Stamps.text(one.closed()))
			.raw("\n");
	}

	private void close() throws IOException {
		if (this.open != null) {
			this.text.raw("</trace>\n");
		}
	}

}
