package fi.polku.casefile.page;

import java.util.List;

import fi.polku.casefile.PlanVersion;
import fi.polku.casefile.Plans;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * The plan of a case in its versions, the one in force first; for whoever may know whose
 * it is.
 */
@Component
class PlanViews {

	private final Plans plans;

	private final Records records;

	private final RecordViews views;

	private final Labels labels;

	PlanViews(Plans plans, Records records, RecordViews views, Labels labels) {
		this.plans = plans;
		this.records = records;
		this.views = views;
		this.labels = labels;
	}

	List<PlanView> of(CaseNumber number, boolean healer) {
		return this.plans.of(number).stream().map((one) -> view(one, answers(number, one, healer))).toList();
	}

	private PlanView view(PlanVersion plan, List<AnswerGroup> answers) {
		var how = (plan.acceptedHow() != null) ? this.labels.text("casefile.accepted." + plan.acceptedHow()) : null;
		return new PlanView(plan.version(), plan.recordId(),
				plan.services().stream().map(this.labels::service).toList(), how, plan.acceptedOn(),
				this.labels.person(plan.recordedBy()), plan.recordedAt(), answers);
	}

	private List<AnswerGroup> answers(CaseNumber number, PlanVersion plan, boolean healer) {
		return this.records.of(number)
			.stream()
			.filter((record) -> record.id().equals(plan.recordId()))
			.findFirst()
			.map((record) -> this.views.answers(record, true, healer))
			.orElse(List.of());
	}

}
