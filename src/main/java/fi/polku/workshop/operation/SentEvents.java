package fi.polku.workshop.operation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.FormCheck;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;
import fi.polku.worklist.Events;
import fi.polku.worklist.Outcome;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a case what it waits for, by the form of the event itself. */
@Service
@Transactional
class SentEvents {

	private final OperatedCases cases;

	private final Events events;

	private final Trail trail;

	private final CurrentUser user;

	SentEvents(OperatedCases cases, Events events, Trail trail, CurrentUser user) {
		this.cases = cases;
		this.events = events;
		this.trail = trail;
		this.user = user;
	}

	/** All that the case waits for now, by name. */
	List<SendableEvent> of(OperatedCase one, Locale locale) {
		return this.events.all(one.number(), locale)
			.stream()
			.map((event) -> new SendableEvent(event, one.named()))
			.sorted((some, other) -> some.name().compareToIgnoreCase(other.name()))
			.toList();
	}

	SendableEvent get(CaseNumber number, String event, Locale locale) {
		var found = of(this.cases.show(number, locale), locale).stream()
			.filter((one) -> one.event().event().equals(event))
			.findFirst()
			.orElseThrow(() -> Refusal.conflict("workshop.operation.event.gone"));
		if (found.isHindered()) {
			throw Refusal.unprocessable(List.of(), "workshop.operation.event.hindered", found.name());
		}
		return found;
	}

	/**
	 * Tells one.
	 * @return what is wrong with the answers; none where it was told
	 */
	List<FieldFault> send(CaseNumber number, String event, Map<String, ?> answers, String given, Locale locale) {
		var reason = Reason.of(given);
		var one = this.cases.hold(number, locale);
		var unknown = FormCheck.checkDraft(get(number, event, locale).form(), answers);
		if (!unknown.isEmpty()) {
			return unknown;
		}
		var outcome = this.events.tellAny(number, event, answers, this.user.get());
		if (outcome instanceof Outcome.Faulty faulty) {
			return faulty.faults();
		}
		if (!(outcome instanceof Outcome.Done)) {
			throw Refusal.conflict("workshop.operation.event.gone");
		}
		this.trail.did("operation.eventSent", "administration", event, number,
				List.of(Change.of(one.client(), "reason", null, reason)));
		return List.of();
	}

}
