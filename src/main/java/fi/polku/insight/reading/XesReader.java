package fi.polku.insight.reading;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import fi.polku.process.check.XmlReaders;

/**
 * Reads XES (IEEE 1849) in any namespace. Of events the concept, time, lifecycle and
 * organisational extensions are read.
 */
final class XesReader {

	private static final int MOST_KEYS = 10_000;

	private static final XMLInputFactory XML = XmlReaders.streams();

	private final Times times;

	private final LogSink sink;

	private int traces;

	private String caseId;

	private long traceLine;

	private long events;

	private XesReader(ZoneId wall, LogSink sink) {
		this.times = new Times(wall);
		this.sink = sink;
	}

	static void read(InputStream in, ZoneId wall, LogSink sink) throws IOException {
		var reader = new XesReader(wall, sink);
		XMLStreamReader xml = null;
		try {
			xml = new BoundedXml(XML.createXMLStreamReader(new BoundedTags(in)));
			reader.log(xml);
		}
		catch (XMLStreamException ex) {
			reader.broken(ex, (xml != null) ? xml.getLocation().getLineNumber() : 1);
		}
	}

	private void broken(XMLStreamException ex, long line) throws IOException {
		if (ex.getNestedException() instanceof LogFault fault) {
			throw fault;
		}
		if (XmlReaders.saysTooManyAttributes(ex)) {
			throw new LogFault(LogFault.Code.TOO_WIDE, line);
		}
		if (this.traces == 0) {
			throw new LogFault(LogFault.Code.NOT_A_LOG, line);
		}
		this.sink.dropped(new Dropped(line, Dropped.Code.BROKEN, null));
	}

	private void log(XMLStreamReader xml) throws XMLStreamException, IOException {
		boolean isLog = false;
		int depth = 0;
		while (xml.hasNext()) {
			int kind = xml.next();
			if (kind == XMLStreamConstants.DTD) {
				throw new LogFault(LogFault.Code.DOCTYPE, xml.getLocation().getLineNumber());
			}
			if (kind == XMLStreamConstants.START_ELEMENT) {
				if (!isLog && !"log".equals(xml.getLocalName())) {
					throw new LogFault(LogFault.Code.NOT_A_LOG, xml.getLocation().getLineNumber());
				}
				isLog = true;
				if ("trace".equals(xml.getLocalName()) && depth == 1) {
					trace(xml);
				}
				else {
					depth++;
				}
			}
			else if (kind == XMLStreamConstants.END_ELEMENT) {
				depth--;
			}
		}
	}

	/** Until the end of the trace; a name after its events comes too late for them. */
	private void trace(XMLStreamReader xml) throws XMLStreamException, IOException {
		this.traces++;
		this.caseId = null;
		this.events = 0;
		this.traceLine = xml.getLocation().getLineNumber();
		for (int depth = 1; depth > 0;) {
			int kind = xml.next();
			if (kind == XMLStreamConstants.END_ELEMENT) {
				depth--;
			}
			else if (kind == XMLStreamConstants.START_ELEMENT) {
				if (depth == 1 && "event".equals(xml.getLocalName())) {
					event(xml);
				}
				else {
					depth++;
					name(xml, depth);
				}
			}
		}
		if (this.events == 0) {
			this.sink.dropped(new Dropped(this.traceLine, Dropped.Code.EMPTY_TRACE, this.caseId));
		}
	}

	private void name(XMLStreamReader xml, int depth) {
		if (depth == 2 && this.caseId == null && "concept:name".equals(xml.getAttributeValue(null, "key"))) {
			this.caseId = text(xml.getAttributeValue(null, "value"));
		}
	}

	private void event(XMLStreamReader xml) throws XMLStreamException, IOException {
		long line = xml.getLocation().getLineNumber();
		var said = new HashMap<String, String>();
		for (int depth = 1; depth > 0;) {
			int kind = xml.next();
			if (kind == XMLStreamConstants.END_ELEMENT) {
				depth--;
			}
			else if (kind == XMLStreamConstants.START_ELEMENT && ++depth == 2) {
				add(xml, said);
			}
		}
		this.events++;
		if (this.caseId == null) {
			this.caseId = "#" + this.traces;
			this.sink.dropped(new Dropped(this.traceLine, Dropped.Code.UNNAMED_TRACE, null));
		}
		tell(said, line);
	}

	private void add(XMLStreamReader xml, Map<String, String> said) throws IOException {
		var key = xml.getAttributeValue(null, "key");
		var value = text(xml.getAttributeValue(null, "value"));
		if (key != null && value != null && said.putIfAbsent(key, value) != null) {
			this.sink.dropped(new Dropped(xml.getLocation().getLineNumber(), Dropped.Code.DUPLICATE_KEY, key));
		}
		if (said.size() > MOST_KEYS) {
			throw new LogFault(LogFault.Code.TOO_LONG, xml.getLocation().getLineNumber());
		}
	}

	private void tell(Map<String, String> said, long line) throws IOException {
		var activity = said.get("concept:name");
		var time = said.get("time:timestamp");
		if (activity == null || time == null) {
			this.sink.dropped(
					new Dropped(line, (activity == null) ? Dropped.Code.NO_ACTIVITY : Dropped.Code.NO_TIME, activity));
			return;
		}
		try {
			this.sink.event(new LoggedEvent(this.caseId, activity, this.times.read(time),
					said.getOrDefault("lifecycle:transition", LoggedEvent.COMPLETE).toLowerCase(Locale.ROOT),
					said.get("org:resource"), said.getOrDefault("org:group", said.get("org:role")),
					said.get("concept:instance")));
		}
		catch (DateTimeException ex) {
			this.sink.dropped(new Dropped(line, Dropped.Code.BAD_TIME, time));
		}
	}

	private static String text(String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

}
