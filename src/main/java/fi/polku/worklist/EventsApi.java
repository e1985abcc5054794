package fi.polku.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.web.Answer;
import fi.polku.web.Call;
import fi.polku.web.Idempotency;
import fi.polku.web.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened outside, told by programs. */
@RestController
@RequestMapping("/api/cases/{caseNumber}/events")
class EventsApi {

	private final Events events;

	private final FormViews forms;

	private final Refusals refusals;

	private final Idempotency idempotency;

	private final CurrentUser user;

	EventsApi(Events events, FormViews forms, Refusals refusals, Idempotency idempotency, CurrentUser user) {
		this.events = events;
		this.forms = forms;
		this.refusals = refusals;
		this.idempotency = idempotency;
		this.user = user;
	}

	@GetMapping
	Map<String, List<EventAnswer>> possible(@PathVariable String caseNumber, Locale locale) {
		var number = number(caseNumber);
		if (!this.events.mayTell(number, this.user.get())) {
			throw this.refusals.of(new Outcome.Unknown());
		}
		return Map.of("events",
				this.events.possible(number, this.user.get(), locale).stream().map(this::answer).toList());
	}

	@PostMapping
	ResponseEntity<Map<String, Object>> tell(@PathVariable String caseNumber, @RequestBody Told told,
			@RequestHeader(name = "Idempotency-Key", required = false) String key) {
		if (told.event() == null) {
			throw Refusal.badRequest("worklist.refused.noEvent");
		}
		var values = (told.values() != null) ? told.values() : Map.<String, Object>of();
		var number = number(caseNumber);
		if (!this.events.mayTell(number, this.user.get())) {
			throw this.refusals.of(new Outcome.Unknown());
		}
		return this.idempotency.once(call(number, told.event(), values, key), () -> {
			this.refusals.check(this.events.tell(number, told.event(), values, this.user.get()));
			return new Answer(HttpStatus.ACCEPTED.value(), null,
					Map.of("caseNumber", number.value(), "event", told.event()));
		}).toResponse();
	}

	private Call call(CaseNumber number, String event, Map<String, Object> values, String key) {
		return new Call(this.user.username(), Call.key(key),
				Json.hash(Map.of("case", number.value(), "event", event, "values", values)));
	}

	private CaseNumber number(String text) {
		try {
			return new CaseNumber(text);
		}
		catch (IllegalArgumentException ex) {
			throw this.refusals.of(new Outcome.Unknown());
		}
	}

	private EventAnswer answer(PossibleEvent event) {
		var fields = this.forms.of(event.form(), event.values(), event.values(), List.of());
		return new EventAnswer(event.event(), event.name(), event.help(),
				fields.stream().map(FieldAnswer::of).toList());
	}

	record EventAnswer(String event, String name, String help, List<FieldAnswer> fields) {
	}

	record Told(String event, Map<String, Object> values) {
	}

}
