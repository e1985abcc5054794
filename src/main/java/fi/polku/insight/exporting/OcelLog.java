package fi.polku.insight.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * OCEL 2.0 as JSON: an event a run of a step, at its end or, while open, at its start.
 */
final class OcelLog {

	private static final List<String> EVENT = List.of("lifecycle", "start", "resource", "team", "role", "model",
			"version", "waitsFor", "outcome");

	private static final Map<String, List<String>> OBJECTS = new java.util.TreeMap<>(Map.of("client", List.of(), "case",
			List.of("programme", "segment", "outcome", "closed"), "plan", List.of("model", "version", "ended"),
			"service", List.of("model", "version", "ended"), "employer", List.of(), "place", List.of()));

	private final JsonGenerator json;

	private final OcelObjects objects;

	private OcelLog(JsonGenerator json) {
		this.json = json;
		this.objects = new OcelObjects(json);
	}

	static void write(Source source, OutputStream out) throws IOException {
		// not closed after a fault: that would end the file as if it were whole
		var json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		var log = new OcelLog(json);
		json.writeStartObject();
		log.types("eventTypes", source.activities(), EVENT);
		json.writeArrayFieldStart("objectTypes");
		for (var type : OBJECTS.entrySet()) {
			log.type(type.getKey(), type.getValue());
		}
		json.writeEndArray();
		json.writeArrayFieldStart("events");
		source.pieces(log::event);
		json.writeEndArray();
		json.writeArrayFieldStart("objects");
		source.cases(log.objects::add);
		source.runs(log.objects::add);
		log.objects.places();
		json.writeEndArray();
		json.writeEndObject();
		json.flush();
	}

	private void types(String field, List<String> names, List<String> attributes) throws IOException {
		this.json.writeArrayFieldStart(field);
		for (var name : names) {
			type(name, attributes);
		}
		this.json.writeEndArray();
	}

	private void type(String name, List<String> attributes) throws IOException {
		this.json.writeStartObject();
		this.json.writeStringField("name", name);
		this.json.writeArrayFieldStart("attributes");
		for (var attribute : attributes) {
			this.json.writeStartObject();
			this.json.writeStringField("name", attribute);
			this.json.writeStringField("type", List.of("start", "closed", "ended").contains(attribute) ? "time"
					: "version".equals(attribute) ? "integer" : "string");
			this.json.writeEndObject();
		}
		this.json.writeEndArray();
		this.json.writeEndObject();
	}

	private void event(Piece piece) throws IOException {
		var ran = piece.ran();
		this.json.writeStartObject();
		this.json.writeStringField("id", piece.id().toString());
		this.json.writeStringField("type", piece.activity());
		this.json.writeStringField("time", Stamps.text(piece.at()));
		this.json.writeArrayFieldStart("attributes");
		var values = new String[] { (piece.end() == null) ? "start" : piece.ending(), Stamps.text(piece.start()),
				piece.resource(), piece.group(), piece.role(), (ran != null) ? ran.model() : null,
				(ran != null) ? String.valueOf(ran.version()) : null, (ran != null) ? ran.waitsFor() : null,
				piece.outcome() };
		for (int i = 0; i < values.length; i++) {
			this.objects.attribute(EVENT.get(i), values[i], null);
		}
		this.json.writeEndArray();
		this.objects.related(piece);
		this.json.writeEndObject();
	}

}
