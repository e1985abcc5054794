package fi.polku.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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

	/** What was wished for, and the model of the service. */
	private static final Map<Variable<Boolean>, String> SERVICES = wishes();

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
		var services = SERVICES.entrySet()
			.stream()
			.filter((wish) -> wish.getKey().get(execution, false))
			.map(Map.Entry::getValue)
			.toList();
		this.plans.record(caseNumber, draft.id(), services, ACCEPTANCE.get(execution), acceptedOn);
	}

	private static Map<Variable<Boolean>, String> wishes() {
		var wishes = new LinkedHashMap<Variable<Boolean>, String>();
		wishes.put(Variable.flag("wantsWorkTrial"), "workTrial");
		wishes.put(Variable.flag("wantsPaySubsidy"), "paySubsidy");
		wishes.put(Variable.flag("wantsTraining"), "training");
		wishes.put(Variable.flag("wantsMultiService"), "multiServiceCentre");
		wishes.put(Variable.flag("wantsJobSearch"), "jobSearch");
		wishes.put(Variable.flag("wantsGuidedService"), "guidedService");
		return wishes;
	}

	private static Optional<LocalDate> acceptedOn(CaseRecord agreed) {
		return Optional.ofNullable(agreed.text("acceptedOn")).map(LocalDate::parse);
	}

}
