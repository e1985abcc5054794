package fi.polku.insight.exporting;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * The objects of an OCEL log: clients by a number, their cases, the plans and services of
 * these, and the areas as places. Employers are not among the facts.
 */
final class OcelObjects {

	private final JsonGenerator json;

	private final TreeSet<String> places = new TreeSet<>();

	private String client;

	OcelObjects(JsonGenerator json) {
		this.json = json;
	}

	/** What an event is about. */
	void related(Piece piece) throws IOException {
		var type = (piece.ran() != null) ? Run.type(piece.ran().model()) : null;
		this.json.writeArrayFieldStart("relationships");
		relation("case", piece.of().id(), "case of the step");
		relation("client", piece.of().client(), "client of the case");
		relation("place", piece.of().place(), "area of the case");
		if (type != null) {
			relation(type, piece.ran().id().toString(), "made by the step");
		}
		this.json.writeEndArray();
	}

	void add(ExportedCase one) throws IOException {
		if (one.client() != null && !one.client().equals(this.client)) {
			object("client", one.client());
			this.json.writeEndObject();
		}
		this.client = one.client();
		object("case", one.id());
		this.json.writeArrayFieldStart("attributes");
		attribute("programme", one.programme(), one.opened());
		attribute("segment", one.segment(), one.opened());
		attribute("outcome", one.outcome(), one.closed());
		attribute("closed", Stamps.text(one.closed()), one.closed());
		this.json.writeEndArray();
		this.json.writeArrayFieldStart("relationships");
		relation("client", one.client(), "client");
		relation("place", one.place(), "area");
		this.json.writeEndArray();
		this.json.writeEndObject();
		if (one.place() != null) {
			this.places.add(one.place());
		}
	}

	void add(Run run) throws IOException {
		object(Run.type(run.model()), run.id().toString());
		this.json.writeArrayFieldStart("attributes");
		attribute("model", run.model(), run.began());
		attribute("version", String.valueOf(run.version()), run.began());
		attribute("ended", Stamps.text(run.ended()), run.ended());
		this.json.writeEndArray();
		this.json.writeArrayFieldStart("relationships");
		relation("case", run.caseId(), "case");
		this.json.writeEndArray();
		this.json.writeEndObject();
	}

	/** The areas of the cases. */
	void places() throws IOException {
		for (var place : this.places) {
			object("place", place);
			this.json.writeEndObject();
		}
	}

	/** Begins it. */
	private void object(String type, String id) throws IOException {
		this.json.writeStartObject();
		this.json.writeStringField("id", type + "-" + id);
		this.json.writeStringField("type", Objects.requireNonNull(type));
	}

	private void relation(String type, String id, String qualifier) throws IOException {
		if (id != null) {
			this.json.writeStartObject();
			this.json.writeStringField("objectId", type + "-" + id);
			this.json.writeStringField("qualifier", qualifier);
			this.json.writeEndObject();
		}
	}

	/** That of an event has no time of its own. */
	void attribute(String name, String value, OffsetDateTime at) throws IOException {
		if (value != null) {
			this.json.writeStartObject();
			this.json.writeStringField("name", name);
			this.json.writeStringField("value", value);
			if (at != null) {
				this.json.writeStringField("time", Stamps.text(at));
			}
			this.json.writeEndObject();
		}
	}

}
