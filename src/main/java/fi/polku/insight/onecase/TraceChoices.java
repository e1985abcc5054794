package fi.polku.insight.onecase;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fi.polku.casefile.CaseRecord;
import fi.polku.process.Model;
import fi.polku.process.ModelElement;
import fi.polku.process.form.DataClass;
import fi.polku.process.form.Field;

import org.springframework.stereotype.Component;

/**
 * What people decided where a table of rules had proposed something: the first answer
 * after it in a form that shows the proposal.
 */
@Component
class TraceChoices {

	private final CaseWords words;

	TraceChoices(CaseWords words) {
		this.words = words;
	}

	/** What was chosen, for each value that the table proposed at the time. */
	List<TracedDecision.Choice> of(Map<String, Object> proposed, Instant at, Collection<Model> models,
			List<CaseRecord> records, CasePeople.Names names) {
		return proposed.entrySet()
			.stream()
			.flatMap((one) -> chosen(one.getKey(), one.getValue(), at, models, records, names).stream())
			.toList();
	}

	private Optional<TracedDecision.Choice> chosen(String variable, Object proposed, Instant at,
			Collection<Model> models, List<CaseRecord> records, CasePeople.Names names) {
		for (var model : models) {
			for (var element : model.elements().values()) {
				var field = element.form()
					.asked()
					.stream()
					.filter((one) -> Objects.equals(one.prefill(), "variable:" + variable))
					.filter((one) -> one.dataClass() == DataClass.ROUTING)
					.findFirst();
				var record = field.flatMap((one) -> answer(records, element, at));
				if (record.isPresent()) {
					return Optional.of(choice(field.get(), proposed, element, record.get(), models, names));
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<CaseRecord> answer(List<CaseRecord> records, ModelElement element, Instant at) {
		return records.stream()
			.filter((record) -> record.element().equals(element.id()) && !"withdrawn".equals(record.source()))
			.filter((record) -> !record.recordedAt().isBefore(at))
			.min(Comparator.comparing(CaseRecord::recordedAt));
	}

	private TracedDecision.Choice choice(Field field, Object proposed, ModelElement element, CaseRecord record,
			Collection<Model> models, CasePeople.Names names) {
		var chosen = record.answers().get(field.id());
		var isOther = !Objects.equals(Objects.toString(proposed, null), Objects.toString(chosen, null));
		var reason = element.form()
			.asked()
			.stream()
			.filter((one) -> field.id().equals(one.reasonFor()) && !one.dataClass().isSealed())
			.map((one) -> record.text(one.id()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return new TracedDecision.Choice(field.label(), this.words.value(models, field.id(), proposed),
				this.words.value(models, field.id(), chosen), isOther, reason, names.of(record.recordedBy()),
				record.recordedAt(), element.name());
	}

}
