package fi.polku.ownpath;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Plans;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.Model;
import fi.polku.process.Models;
import fi.polku.process.form.DataClass;
import fi.polku.process.form.Field;
import fi.polku.web.FieldView;

import org.springframework.stereotype.Component;

/**
 * The plan as the client reads it: goals, actions, how we keep in touch. Never the
 * classes that the rules are asked with.
 */
@Component
class AgreedPlan {

	private static final String STEP = "draftPlan";

	private static final Set<String> SECTIONS = Set.of("goalSection", "actionSection", "followUpSection");

	private final Plans plans;

	private final Records records;

	private final Models models;

	AgreedPlan(Plans plans, Records records, Models models) {
		this.plans = plans;
		this.records = records;
		this.models = models;
	}

	/**
	 * The answered fields of the plan in force.
	 * @param drafted whether the plan that waits for an answer is meant instead
	 */
	List<FieldView> of(CaseNumber number, boolean drafted, Locale locale) {
		return record(number, drafted).map((record) -> fields(record, locale)).orElse(List.of());
	}

	/**
	 * The services of the plan, as their models are called; one whose model is no more is
	 * left out.
	 */
	List<String> services(CaseNumber number, boolean drafted, Locale locale) {
		if (drafted) {
			return List.of();
		}
		return this.plans.of(number)
			.stream()
			.limit(1)
			.flatMap((plan) -> plan.services().stream())
			.flatMap((service) -> this.models.find(service, locale).stream())
			.map(Model::name)
			.toList();
	}

	/** The plan drafted last. */
	Optional<UUID> draft(CaseNumber number) {
		return this.records.latest(number, STEP).map(CaseRecord::id);
	}

	private Optional<CaseRecord> record(CaseNumber number, boolean drafted) {
		if (drafted) {
			return this.records.latest(number, STEP);
		}
		return this.plans.of(number)
			.stream()
			.findFirst()
			.flatMap((plan) -> this.records.of(number)
				.stream()
				.filter((record) -> record.id().equals(plan.recordId()))
				.findFirst());
	}

	private List<FieldView> fields(CaseRecord record, Locale locale) {
		var shown = new ArrayList<FieldView>();
		boolean inside = false;
		for (var field : this.models.of(record.definitionId(), locale).get(STEP).form().fields()) {
			inside = "section".equals(field.type()) ? SECTIONS.contains(field.id()) : inside;
			var value = record.answers().get(field.id());
			if (inside && value != null && !value.toString().isBlank() && field.dataClass() == DataClass.ORDINARY) {
				shown.add(view(field, value));
			}
		}
		return shown;
	}

	private static FieldView view(Field field, Object value) {
		var values = (value instanceof List<?> several) ? several : List.of(value);
		return FieldView.of(field.id(), field.label(), field.type())
			.withOptions(field.options().stream().map((one) -> new FieldView.Option(one.value(), one.label())).toList())
			.withValues(values.stream().filter(Objects::nonNull).map(String::valueOf).toList());
	}

}
