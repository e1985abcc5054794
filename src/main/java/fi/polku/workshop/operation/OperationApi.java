package fi.polku.workshop.operation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.security.CurrentUser;
import fi.polku.web.Answer;
import fi.polku.web.Call;
import fi.polku.web.Idempotency;
import fi.polku.web.Refusal;
import fi.polku.workshop.operation.FactChanges.Changed;
import fi.polku.workshop.operation.TokenMoves.Moved;
import fi.polku.worklist.FaultTexts;
import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A running case for programs: where it stands, and what is done to it, with a reason.
 */
@RestController
@RequestMapping("/api/operation/cases/{number}")
class OperationApi {

	private final OperatedCases cases;

	private final CasePlaces places;

	private final RoutingFacts facts;

	private final FactChanges changes;

	private final SentEvents events;

	private final TokenMoves moves;

	private final FaultTexts faultTexts;

	private final Idempotency idempotency;

	private final ObjectMapper json;

	private final CurrentUser user;

	OperationApi(OperatedCases cases, CasePlaces places, RoutingFacts facts, FactChanges changes, SentEvents events,
			TokenMoves moves, FaultTexts faultTexts, Idempotency idempotency, ObjectMapper json, CurrentUser user) {
		this.cases = cases;
		this.places = places;
		this.facts = facts;
		this.changes = changes;
		this.events = events;
		this.moves = moves;
		this.faultTexts = faultTexts;
		this.idempotency = idempotency;
		this.json = json;
		this.user = user;
	}

	@GetMapping
	@Operation(summary = "where a running case stands, what it is routed by, what it waits for; nothing of its client")
	Shown show(@PathVariable CaseNumber number, Locale locale) {
		var one = this.cases.show(number, locale);
		return new Shown(number.value(), this.places.of(one).stream().map(Place::of).toList(),
				this.facts.of(one, locale).stream().map(Fact::of).toList(),
				this.events.of(one, locale)
					.stream()
					.map((it) -> new Event(it.event().event(), it.name(), !it.isHindered()))
					.toList());
	}

	@PutMapping("/facts/{name}")
	@Operation(summary = "changes what the case is routed by; 409 where it is not the value seen, 422 with the faults")
	Shown change(@PathVariable CaseNumber number, @PathVariable String name, @RequestBody Changed changed,
			Locale locale) {
		refuse(this.changes.change(number, name, changed, locale));
		return show(number, locale);
	}

	@PostMapping("/events")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "tells the case what it waits for, by the fields of the event's form; 422 with the faults")
	Shown send(@PathVariable CaseNumber number, @RequestBody Sent sent,
			@RequestHeader(name = "Idempotency-Key", required = false) String key, Locale locale)
			throws JsonProcessingException {
		var values = (sent.values() != null) ? sent.values() : Map.<String, Object>of();
		var call = Call.of(this.user.username(), key, "/api/operation/cases/" + number + "/events",
				this.json.writeValueAsBytes(sent));
		this.idempotency.once(call, () -> {
			refuse(this.events.send(number, String.valueOf(sent.event()), values, sent.reason(), locale));
			return new Answer(HttpStatus.ACCEPTED.value(), null, Map.of());
		});
		return show(number, locale);
	}

	@GetMapping("/moves")
	@Operation(summary = "what moving the case from a place to a step would do; nothing is done")
	Tried attempt(@PathVariable CaseNumber number, @RequestParam String from, @RequestParam String to, Locale locale) {
		return Tried.of(this.moves.attempt(number, from, to, locale));
	}

	@PostMapping("/moves")
	@Operation(summary = "moves the case as it was tried; 409 where it has gone on since")
	Shown move(@PathVariable CaseNumber number, @RequestBody Moved moved, Locale locale) {
		this.moves.move(number, moved, locale);
		return show(number, locale);
	}

	private void refuse(List<FieldFault> faults) {
		if (!faults.isEmpty()) {
			throw Refusal.unprocessable(this.faultTexts.of(faults), "worklist.refused.faulty");
		}
	}

	/** A running case. */
	record Shown(String caseNumber, List<Place> stands, List<Fact> facts, List<Event> waitsFor) {
	}

	/** Where it stands: the id is what a move begins from. */
	record Place(String id, String step, String name, String model, int version, boolean movable) {

		static Place of(CasePlace one) {
			return new Place(one.id(), one.step(), one.name(), one.run().model().key(), one.run().model().version(),
					one.isMovable());
		}

	}

	/**
	 * What it is routed by; {@code in} and {@code seen} go with a change of it. What
	 * tells of health has no value here and is not changed.
	 */
	record Fact(String name, String label, Object value, String in, String seen, List<String> models,
			boolean sensitive) {

		static Fact of(RoutingFact one) {
			return new Fact(one.name(), one.field().label(), one.value(), one.in(), one.seen(), one.models(),
					one.sensitive());
		}

	}

	/** What it waits for; not tellable here where its form asks data of the client. */
	record Event(String event, String name, boolean tellable) {
	}

	/** What a move would do; {@code seen} goes with the move. */
	record Tried(List<MoveTrial.Line> ends, List<MoveTrial.Line> begins, List<MoveTrial.Line> stays, int meetings,
			String seen) {

		static Tried of(MoveTrial one) {
			return new Tried(one.ends(), one.begins(), one.stays(), one.meetings(), one.mark());
		}

	}

	/** An event to tell. */
	record Sent(String event, Map<String, Object> values, String reason) {
	}

}
