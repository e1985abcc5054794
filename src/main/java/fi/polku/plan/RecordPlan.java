package fi.polku.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Plans;
import fi.polku.casefile.Records;
import fi.polku.process.Step;
import fi.polku.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Puts the agreed plan in force as a new version. */
@Component
class RecordPlan implements Step {

	private static final List<String> SERVICES = List.of("WorkTrial", "PaySubsidy", "Training", "MultiService",
			"JobSearch", "GuidedService");

	private static final Variable<String> ACCEPTANCE = Variable.text("acceptance");

	private final Records records;

	private final Plans plans;

	private final Clock clock;

	RecordPlan(Records records, Plans plans, Clock clock) {
		this.records = records;
		this.plans = plans;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		var draft = this.records.latest(caseNumber, "draftPlan").orElseThrow();
		var acceptedOn = this.records.latest(caseNumber, "agreePlan")
			.flatMap(RecordPlan::acceptedOn)
			.orElseGet(() -> Helsinki.today(this.clock));
		var services = SERVICES.stream()
			.filter((service) -> Variable.flag("wants" + service).get(execution, false))
			.map((service) -> Character.toLowerCase(service.charAt(0)) + service.substring(1))
			.toList();
		this.plans.record(caseNumber, draft.id(), services, ACCEPTANCE.get(execution), acceptedOn);
	}

	private static Optional<LocalDate> acceptedOn(CaseRecord agreed) {
		return Optional.ofNullable(agreed.text("acceptedOn")).map(LocalDate::parse);
	}

}
