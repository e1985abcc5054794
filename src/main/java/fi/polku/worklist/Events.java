package fi.polku.worklist;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

import fi.polku.casefile.NewRecord;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import fi.polku.process.ModelElement;
import fi.polku.process.Models;
import fi.polku.process.WaitingEvent;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.trail.Trail;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened outside: the messages that a case now waits for, each with its form, and
 * the telling of one.
 */
@Service
@Transactional
public class Events {

	private final Journeys journeys;

	private final Models models;

	private final RuntimeService runtime;

	private final Prefill prefill;

	private final AnswerCheck check;

	private final Records records;

	private final WorkEvents events;

	private final WorklistPolicy policy;

	private final JdbcClient jdbc;

	private final Trail trail;

	private final CurrentUser user;

	Events(Journeys journeys, Models models, RuntimeService runtime, Prefill prefill, AnswerCheck check,
			Records records, WorkEvents events, WorklistPolicy policy, JdbcClient jdbc, Trail trail, CurrentUser user) {
		this.journeys = journeys;
		this.models = models;
		this.runtime = runtime;
		this.prefill = prefill;
		this.check = check;
		this.records = records;
		this.events = events;
		this.policy = policy;
		this.jdbc = jdbc;
		this.trail = trail;
		this.user = user;
	}

	/** What the person may tell of the case now, each event once, by name. */
	public List<PossibleEvent> possible(CaseNumber caseNumber, Person by, Locale locale) {
		var possible = those(caseNumber, locale,
				(waiting, element) -> this.policy.mayTell(by, caseNumber.value(), groups(element)));
		if (!possible.isEmpty()) {
			this.trail.seen("events.listed", "guidance", List.of(caseNumber));
		}
		var named = this.policy.mayName(by, caseNumber.value());
		return possible.stream()
			.map((one) -> named ? this.prefill.shown(one, caseNumber) : one.masked())
			.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
			.toList();
	}

	/** All of them, whoever may tell them: the caller knows what of it may be shown. */
	public List<PossibleEvent> all(CaseNumber caseNumber, Locale locale) {
		return those(caseNumber, locale, (waiting, element) -> true);
	}

	private List<PossibleEvent> those(CaseNumber caseNumber, Locale locale,
			BiPredicate<WaitingEvent, ModelElement> which) {
		var byName = new LinkedHashMap<String, PossibleEvent>();
		for (var waiting : this.journeys.waiting(caseNumber)) {
			var element = this.models.of(waiting.definitionId(), locale).get(waiting.element());
			if (which.test(waiting, element)) {
				byName.putIfAbsent(element.id(), possible(waiting, element, caseNumber));
			}
		}
		return List.copyOf(byName.values());
	}

	public Optional<PossibleEvent> find(CaseNumber caseNumber, String event, Person by, Locale locale) {
		return possible(caseNumber, by, locale).stream().filter((one) -> one.event().equals(event)).findFirst();
	}

	/** Whether the person may tell anything of the case at all. */
	public boolean mayTell(CaseNumber caseNumber, Person by) {
		return this.policy.mayTell(by, caseNumber.value(), by.groups());
	}

	/** Tells what happened. */
	public Outcome tell(CaseNumber caseNumber, String event, Map<String, ?> answers, Person by) {
		if (!mayTell(caseNumber, by)) {
			return new Outcome.Unknown();
		}
		lock(caseNumber);
		return find(caseNumber, event, by, Locale.ROOT)
			.<Outcome>map((possible) -> told(caseNumber, possible, answers, by, "staff"))
			.orElseGet(Outcome.NotPossible::new);
	}

	/** Tells one of {@link #all}: the caller knows who may. */
	public Outcome tellAny(CaseNumber caseNumber, String event, Map<String, ?> answers, Person by) {
		lock(caseNumber);
		return all(caseNumber, Locale.ROOT).stream()
			.filter((one) -> one.event().equals(event))
			.findFirst()
			.<Outcome>map((possible) -> told(caseNumber, possible, answers, by, "staff"))
			.orElseGet(Outcome.NotPossible::new);
	}

	private Outcome told(CaseNumber caseNumber, PossibleEvent possible, Map<String, ?> answers, Person by,
			String source) {
		var checked = this.check.check(possible.element(), caseNumber, answers, possible.values());
		if (!checked.isGood()) {
			return new Outcome.Faulty(checked.faults());
		}
		tell(caseNumber, possible, checked.values(), by, source);
		return new Outcome.Done(null);
	}

	/** What the holder of a personal link may tell of the case now. */
	public List<PossibleEvent> possibleByLink(CaseNumber caseNumber, LinkHolder holder, Locale locale) {
		return those(caseNumber, locale, (waiting, element) -> holder.isAskedIn(waiting.run())
				&& holder.word().equals(element.property("polku:byLink")));
	}

	/** Tells what happened in the name of the holder of a personal link. */
	public Outcome tellByLink(CaseNumber caseNumber, String event, Map<String, ?> answers, LinkHolder holder) {
		lock(caseNumber);
		return possibleByLink(caseNumber, holder, Locale.ROOT).stream()
			.filter((one) -> one.event().equals(event))
			.findFirst()
			.<Outcome>map((possible) -> told(caseNumber, possible, answers, this.user.get(), holder.word()))
			.orElseGet(Outcome.NotPossible::new);
	}

	/** Two who tell at once tell one after the other. */
	private void lock(CaseNumber caseNumber) {
		this.jdbc.sql("select number from client_case where number = :case for update")
			.param("case", caseNumber.value())
			.query(String.class)
			.single();
	}

	private void tell(CaseNumber caseNumber, PossibleEvent event, Map<String, Object> values, Person by,
			String source) {
		if (event.asks()) {
			this.records.save(new NewRecord(caseNumber, event.event(), event.waiting().definitionId(), null,
					event.form(), values, source));
		}
		this.events.happened("event", null, caseNumber.value(), by, event.event());
		this.trail.did("event.told", "guidance", event.event(), caseNumber, List.of());
		this.journeys.report(event.waiting(), Completing.facts(event.form(), values));
	}

	private PossibleEvent possible(WaitingEvent waiting, ModelElement element, CaseNumber caseNumber) {
		return new PossibleEvent(waiting, element, this.prefill.of(element.form(), caseNumber,
				Remembered.of(() -> this.runtime.getVariables(waiting.executionId()))));
	}

	private static List<String> groups(ModelElement element) {
		var groups = element.properties().getOrDefault("polku:groups", "coordinator,lead");
		return Arrays.stream(groups.split(",")).map(String::strip).toList();
	}

}
