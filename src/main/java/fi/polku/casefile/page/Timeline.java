package fi.polku.casefile.page;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.casefile.Appointment;
import fi.polku.casefile.Appointments;
import fi.polku.casefile.Case;
import fi.polku.casefile.Note;
import fi.polku.casefile.Notes;
import fi.polku.casefile.Route;
import fi.polku.casefile.Stop;
import fi.polku.casefile.ToldMessages;
import fi.polku.process.CaseNumber;
import fi.polku.web.FieldText;
import fi.polku.web.Fmt;
import fi.polku.web.Happening;

import org.springframework.stereotype.Component;

/** What happened in a case, the newest first, by kind. */
@Component
class Timeline {

	static final List<String> KINDS = List.of("record", "meeting", "message", "note", "event");

	private static final int LONGEST = 300;

	private static final Duration SAME_ACT = Duration.ofMinutes(1);

	private final Appointments appointments;

	private final AppointmentViews views;

	private final ToldMessages messages;

	private final Notes notes;

	private final Labels labels;

	private final Fmt fmt;

	private final FieldText answers;

	Timeline(Appointments appointments, AppointmentViews views, ToldMessages messages, Notes notes, Labels labels,
			Fmt fmt, FieldText answers) {
		this.appointments = appointments;
		this.views = views;
		this.messages = messages;
		this.notes = notes;
		this.labels = labels;
		this.fmt = fmt;
		this.answers = answers;
	}

	/**
	 * The happenings of a kind, or of all.
	 * @param named whether messages and notes may be read, and meetings be known of
	 */
	List<Happening> of(Case one, Route route, List<RecordView> records, boolean named, String kind) {
		var all = new ArrayList<Dated>();
		records.forEach((record) -> all.add(record(record, one.number())));
		if (named) {
			this.appointments.of(one.number())
				.stream()
				.filter((it) -> !it.isOpen())
				.forEach((it) -> all.add(meeting(it, route)));
		}
		this.messages.of(one.number()).forEach((it) -> all.add(message(it, named)));
		all.addAll(notes(one.number(), named));
		route.stops()
			.stream()
			.filter(Timeline::isEvent)
			.filter((stop) -> records.stream().noneMatch((record) -> tells(record, stop)))
			.forEach((stop) -> all.add(event(stop)));
		return all.stream()
			.filter((it) -> kind == null || kind.equals(it.kind()))
			.sorted(Comparator.comparing(Dated::at).reversed())
			.map(this::happening)
			.toList();
	}

	private Dated record(RecordView it, CaseNumber number) {
		var what = it.changes().isEmpty() ? null : this.labels.text("casefile.record.changed",
				it.changes().stream().map(RecordChange::label).collect(Collectors.joining(", ")));
		var standing = List.of("inForce", "former").contains(it.standing()) ? null
				: this.labels.text("casefile.record." + it.standing());
		var detail = Stream.of(it.outside() ? told(it) : null, what, standing)
			.filter((words) -> words != null && !words.isEmpty())
			.collect(Collectors.joining(" · "));
		return new Dated("record", it.at(), it.title(), detail.isEmpty() ? null : detail, it.who(),
				"/cases/" + number + "#record-" + it.id(), it.id().toString());
	}

	/** What came from outside is read at once, at least its beginning. */
	private String told(RecordView it) {
		var all = it.answers()
			.stream()
			.flatMap((group) -> group.answers().stream())
			.map(this.answers::of)
			.collect(Collectors.joining(" · "));
		return (all.length() <= LONGEST) ? all : all.substring(0, LONGEST).strip() + "…";
	}

	private Dated meeting(Appointment it, Route route) {
		var detail = Stream.of(this.labels.text("casefile.meeting." + it.state()), this.views.where(it), it.reason())
			.filter((text) -> text != null && !text.isBlank())
			.collect(Collectors.joining(" · "));
		var given = List.of("moved", "cancelled").contains(it.state());
		return new Dated("meeting", given ? it.changedAt() : it.startsAt(), this.views.name(it, route),
				given ? this.fmt.dateTime(it.startsAt()) + " · " + detail : detail, this.labels.person(it.heldBy()),
				null, null);
	}

	private Dated message(ToldMessages.Told it, boolean named) {
		var state = (it.later() == null) ? this.labels.text("casefile.told." + it.state())
				: this.labels.text("casefile.told.later", this.fmt.dateTime(it.later()));
		var how = String.join(" · ", this.labels.text("casefile.recipient." + it.recipient()),
				this.labels.text("casefile.channel." + it.channel()), state);
		return new Dated("message", it.at(), named ? it.subject() : this.labels.text("casefile.kind.message"),
				named ? it.body() : null, how, null, it.id().toString());
	}

	private List<Dated> notes(CaseNumber number, boolean named) {
		var all = this.notes.of(number);
		var names = this.labels.people(all.stream().map(Note::writtenBy).collect(Collectors.toSet()));
		return all.stream()
			.map((it) -> new Dated("note", it.writtenAt(),
					this.labels.text(it.isWithdrawn() ? "casefile.note.titleWithdrawn" : "casefile.note"),
					named ? told(it) : this.labels.text("casefile.note.hidden"), names.get(it.writtenBy()),
					named ? "/cases/" + number + "/notes/" + it.id() : null, it.id().toString()))
			.toList();
	}

	private String told(Note it) {
		return it.isWithdrawn()
				? it.text() + "\n" + this.labels.text("casefile.note.withdrawnBecause", it.withdrawnReason())
				: it.text();
	}

	private static boolean isEvent(Stop stop) {
		return stop.state() == Stop.State.DONE && Objects.equals(stop.from(), stop.to()) && stop.who() == null;
	}

	/** An event told with a form has its record: it is one happening, not two. */
	private static boolean tells(RecordView record, Stop stop) {
		return record.title().equals(stop.name())
				&& Duration.between(record.at(), stop.to()).abs().compareTo(SAME_ACT) < 0;
	}

	private Dated event(Stop stop) {
		return new Dated("event", stop.to(), stop.name(), stop.processName(), null, null, null);
	}

	private Happening happening(Dated it) {
		return new Happening(this.fmt.shortDateTime(it.at()), it.title(),
				this.labels.text("casefile.kind." + it.kind()), it.detail(), it.who(), it.href(), it.source());
	}

	private record Dated(String kind, Instant at, String title, String detail, String who, String href, String source) {
	}

}
