package fi.polku.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.HealthAnswers;
import fi.polku.casefile.HealthPolicy;
import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Cases;
import fi.polku.casefile.NewRecord;
import fi.polku.casefile.Plans;
import fi.polku.casefile.RecordCorrected;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.process.SensitiveFacts;
import fi.polku.process.form.DataClass;
import fi.polku.process.form.Field;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.Form;
import fi.polku.security.Person;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what was recorded: a new record stands for the former one, which stays. What
 * the case was routed by is not rewritten here, nor a plan that was agreed.
 */
@Service
@Transactional
class Corrections {

	private final Records records;

	private final Cases cases;

	private final Plans plans;

	private final CasePolicy policy;

	private final HealthPolicy health;

	private final HealthAnswers sealed;

	private final SensitiveFacts sensitive;

	private final Models models;

	private final AnswerCheck check;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	Corrections(Records records, Cases cases, Plans plans, CasePolicy policy, HealthPolicy health, HealthAnswers sealed,
			SensitiveFacts sensitive, Models models, AnswerCheck check, Trail trail, ApplicationEventPublisher events) {
		this.records = records;
		this.cases = cases;
		this.plans = plans;
		this.policy = policy;
		this.health = health;
		this.sealed = sealed;
		this.sensitive = sensitive;
		this.models = models;
		this.check = check;
		this.trail = trail;
		this.events = events;
	}

	/** What may be corrected of the record, if the person may and it is the newest. */
	Optional<Correctable> find(CaseNumber number, UUID record, Person by, Locale locale) {
		if (!this.policy.mayWork(by, number) || !this.policy.mayName(by, number)) {
			return Optional.empty();
		}
		return this.records.of(number)
			.stream()
			.filter((one) -> one.id().equals(record))
			.filter((one) -> isNewest(number, one) && isNoPlan(number, one))
			.findFirst()
			.flatMap((one) -> correctable(one, by, locale));
	}

	private boolean isNewest(CaseNumber number, CaseRecord one) {
		return this.records.latest(number, one.element()).filter((it) -> it.id().equals(one.id())).isPresent();
	}

	private boolean isNoPlan(CaseNumber number, CaseRecord one) {
		return this.plans.of(number).stream().noneMatch((plan) -> plan.recordId().equals(one.id()));
	}

	private Optional<Correctable> correctable(CaseRecord one, Person by, Locale locale) {
		var healer = this.health.mayRead(by, one.caseNumber());
		var values = new LinkedHashMap<>(one.answers());
		if (healer) {
			values.putAll(this.sealed.show(one, "guidance"));
		}
		return this.models.of(one.definitionId(), locale)
			.element(one.element())
			.map((element) -> new Correctable(one, element,
					correctable(element.form(), healer ? Set.of() : this.sensitive.names(), healer), values));
	}

	/**
	 * Routing answers are shown and kept; sealed ones the person may not read are left
	 * out.
	 */
	private static Form correctable(Form form, Set<String> hidden, boolean healer) {
		return new Form(form.fields()
			.stream()
			.filter((field) -> !"info".equals(field.type()) && field.dataClass() != DataClass.IDENTITY)
			.filter((field) -> healer || field.dataClass() != DataClass.HEALTH && !hidden.contains(field.id()))
			.map((field) -> field.dataClass().routes() ? field.asReadOnly() : field)
			.toList());
	}

	/**
	 * Keeps the corrected answers.
	 * @return the faults; none where it was kept
	 */
	List<FieldFault> correct(Correctable what, Map<String, Object> sent) {
		var checked = this.check.check(what.corrected(), what.record().caseNumber(), sent, what.values());
		var changed = changed(what, checked.values());
		var faults = checked.faults().stream().filter((fault) -> concerns(fault, what, sent)).toList();
		if (!faults.isEmpty() || changed.isEmpty()) {
			return faults.isEmpty() ? List.of(FieldFault.of("", "worklist.correction.nothing")) : faults;
		}
		keep(what, checked.values(), changed);
		return List.of();
	}

	/** What nobody touched was fine when it was recorded. */
	private static boolean concerns(FieldFault fault, Correctable what, Map<String, Object> sent) {
		return !Objects.equals(text(sent.get(fault.field())), text(what.values().get(fault.field())));
	}

	private void keep(Correctable what, Map<String, Object> values, List<Field> changed) {
		var record = what.record();
		var all = new LinkedHashMap<>(record.answers());
		all.putAll(this.records.sealed(record.id()));
		what.form().asked().forEach((field) -> all.remove(field.id()));
		all.putAll(values);
		this.records.correct(new NewRecord(record.caseNumber(), record.element(), record.definitionId(),
				record.taskId(), what.element().form(), all, "staff"));
		var client = this.cases.get(record.caseNumber()).clientId();
		this.trail.did("record.corrected", "guidance", record.element(), record.caseNumber(),
				changed.stream()
					.filter((field) -> !field.dataClass().isSealed())
					.map((field) -> Change.of(client, field.id(), text(record.answers().get(field.id())),
							text(values.get(field.id()))))
					.toList());
		this.events.publishEvent(new RecordCorrected(record.caseNumber(), record.element(),
				changed.stream().map(Field::id).collect(Collectors.toSet())));
	}

	private static List<Field> changed(Correctable what, Map<String, Object> values) {
		var changed = new ArrayList<>(what.form().asked());
		changed.removeIf((field) -> Objects.equals(text(values.get(field.id())), text(what.values().get(field.id()))));
		return changed;
	}

	private static String text(Object value) {
		return (value == null || value.toString().isBlank()) ? null : value.toString();
	}

}
