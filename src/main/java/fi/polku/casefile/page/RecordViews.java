package fi.polku.casefile.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.HealthAnswers;
import fi.polku.casefile.PlanVersion;
import fi.polku.casefile.Plans;
import fi.polku.casefile.Records;
import fi.polku.casefile.page.AnswerGroup.Closed;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.process.SensitiveFacts;
import fi.polku.process.form.DataClass;
import fi.polku.process.form.Form;

import org.springframework.stereotype.Component;

/**
 * The records of a case, labelled from the version of the model they came from. Identity
 * codes are never among them.
 */
@Component
class RecordViews {

	private static final Set<String> OUTSIDE = Set.of("client", "partner");

	private final Records records;

	private final HealthAnswers health;

	private final Plans plans;

	private final Models models;

	private final SensitiveFacts sensitive;

	private final Labels labels;

	RecordViews(Records records, HealthAnswers health, Plans plans, Models models, SensitiveFacts sensitive,
			Labels labels) {
		this.records = records;
		this.health = health;
		this.plans = plans;
		this.models = models;
		this.sensitive = sensitive;
		this.labels = labels;
	}

	/**
	 * All records, the newest first.
	 * @param named whether the answers may be shown
	 * @param healer whether the reader may ask for health answers
	 * @param opened the records whose health answers are shown now, and why
	 */
	List<RecordView> of(CaseNumber number, boolean named, boolean healer, Opened opened) {
		var all = this.records.of(number);
		var names = this.labels.people(all.stream().map(CaseRecord::recordedBy).collect(Collectors.toSet()));
		var chain = new RecordChain(all, this.plans.of(number).stream().map(PlanVersion::recordId).toList());
		var closed = closed(healer);
		return all.stream().map((one) -> view(one, names, chain, new Sight(named, healer, closed), opened)).toList();
	}

	private RecordView view(CaseRecord one, Map<String, String> names, RecordChain chain, Sight sight, Opened opened) {
		var form = form(one);
		var holdsHealth = form.fields().stream().anyMatch((field) -> field.dataClass() == DataClass.HEALTH);
		var hasHealth = sight.healer() && holdsHealth;
		var health = (hasHealth && opened.which().test(one.id())) ? AnswerGroup.of(form,
				this.health.show(one, opened.purpose()), (field) -> field.dataClass() == DataClass.HEALTH) : null;
		var answers = open(form, one, sight);
		var former = chain.corrects(one);
		return new RecordView(one.id(), this.labels.element(one.definitionId(), one.element()), one.recordedAt(),
				names.get(one.recordedBy()), this.labels.text("casefile.source." + one.source()),
				OUTSIDE.contains(one.source()), answers, !sight.named() && !one.answers().isEmpty(), hasHealth,
				holdsHealth && health == null, health, chain.standing(one), chain.isPlan(one),
				(former != null) ? RecordChange.between(open(form(former), former, sight), answers) : List.of());
	}

	/** The answers of one record without what is health or identity. */
	List<AnswerGroup> answers(CaseRecord one, boolean named, boolean healer) {
		return open(form(one), one, new Sight(named, healer, closed(healer)));
	}

	/** What tells of health and is no health answer is said to be there, no more. */
	private Closed closed(boolean healer) {
		var names = healer ? Set.<String>of() : this.sensitive.names();
		return new Closed((field) -> names.contains(field.id()), this.labels.text("web.sensitive"));
	}

	private Form form(CaseRecord one) {
		return this.models.of(one.definitionId(), Labels.locale())
			.element(one.element())
			.map((element) -> element.form())
			.orElse(Form.EMPTY);
	}

	/**
	 * Behind a protection order no answer is shown: any of them may name a family, an
	 * employer, a school.
	 */
	private static List<AnswerGroup> open(Form form, CaseRecord one, Sight sight) {
		return sight.named()
				? AnswerGroup.of(form, one.answers(), (field) -> !field.dataClass().isSealed(), sight.closed())
				: List.of();
	}

	/**
	 * What the reader may see.
	 *
	 * @param named whether the answers may be shown
	 * @param healer whether the reader may ask for health answers
	 */
	private record Sight(boolean named, boolean healer, Closed closed) {
	}

	/**
	 * Health answers that are opened.
	 *
	 * @param which the records
	 * @param purpose why, as a code of the trail
	 */
	record Opened(Predicate<UUID> which, String purpose) {
	}

}
