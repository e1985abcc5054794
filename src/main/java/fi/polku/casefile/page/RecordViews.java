package fi.polku.casefile.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.process.form.DataClass;
import fi.polku.process.form.Field;
import fi.polku.process.form.Form;
import fi.polku.web.FieldView;

import org.springframework.stereotype.Component;

/**
 * The records of a case, labelled from the version of the model they came from. Identity
 * codes are never among them.
 */
@Component
class RecordViews {

	private static final Set<String> PLACES = Set.of("place");

	private final Records records;

	private final Models models;

	private final Labels labels;

	RecordViews(Records records, Models models, Labels labels) {
		this.records = records;
		this.models = models;
		this.labels = labels;
	}

	/**
	 * All records, the newest first.
	 * @param named whether contact details may be shown
	 * @param healer whether the reader may ask for health answers
	 * @param opened the record whose health answers are shown now, or {@code null}
	 */
	List<RecordView> of(CaseNumber number, boolean named, boolean healer, UUID opened) {
		var all = this.records.of(number);
		var names = this.labels.people(all.stream().map(CaseRecord::recordedBy).collect(Collectors.toSet()));
		var corrected = all.stream().map(CaseRecord::predecessor).collect(Collectors.toSet());
		return all.stream().map((one) -> {
			var form = form(one);
			var hasHealth = healer && form.fields().stream().anyMatch((field) -> field.dataClass() == DataClass.HEALTH);
			var health = (hasHealth && one.id().equals(opened))
					? answers(form, this.records.sealed(one.id()), DataClass.HEALTH) : null;
			return new RecordView(one.id(), this.labels.element(one.definitionId(), one.element()), one.recordedAt(),
					names.get(one.recordedBy()), this.labels.text("casefile.source." + one.source()),
					open(form, one, named), !named && hides(form, one), hasHealth, health,
					corrected.contains(one.id()));
		}).toList();
	}

	/** The answers of one record without what is health or identity. */
	List<FieldView> answers(CaseRecord one, boolean named) {
		return open(form(one), one, named);
	}

	private Form form(CaseRecord one) {
		return this.models.of(one.definitionId(), Labels.locale())
			.element(one.element())
			.map((element) -> element.form())
			.orElse(Form.EMPTY);
	}

	private static List<FieldView> open(Form form, CaseRecord one, boolean named) {
		var answers = new ArrayList<FieldView>();
		for (var field : form.asked()) {
			var value = one.answers().get(field.id());
			if (value != null && !field.dataClass().isSealed() && (named || !isHidden(field))) {
				answers.add(view(field, value));
			}
		}
		return answers;
	}

	private static List<FieldView> answers(Form form, Map<String, Object> values, DataClass dataClass) {
		return form.asked()
			.stream()
			.filter((field) -> field.dataClass() == dataClass && values.get(field.id()) != null)
			.map((field) -> view(field, values.get(field.id())))
			.toList();
	}

	private static boolean hides(Form form, CaseRecord one) {
		return form.asked().stream().anyMatch((field) -> isHidden(field) && one.answers().get(field.id()) != null);
	}

	private static boolean isHidden(Field field) {
		return field.dataClass() == DataClass.CONTACT || PLACES.contains(field.type());
	}

	private static FieldView view(Field field, Object value) {
		var values = (value instanceof List<?> several) ? several.stream().map(String::valueOf).toList()
				: List.of(value.toString());
		var options = field.options().stream().map((it) -> new FieldView.Option(it.value(), it.label())).toList();
		return FieldView.of(field.id(), field.label(), field.type()).withOptions(options).withValues(values);
	}

}
