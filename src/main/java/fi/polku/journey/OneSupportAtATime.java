package fi.polku.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.FormRule;

import org.springframework.stereotype.Component;

/** A case has one support of a kind under way at a time. */
@Component
class OneSupportAtATime implements FormRule {

	private final Journeys journeys;

	OneSupportAtATime(Journeys journeys) {
		this.journeys = journeys;
	}

	@Override
	public String element() {
		return "employerApplied";
	}

	@Override
	public List<FieldFault> check(CaseNumber caseNumber, Map<String, Object> answers, LocalDate today) {
		var kind = answers.get(OpenEmployerSupport.KIND);
		return (kind != null && this.journeys.isRunning(caseNumber, kind.toString()))
				? List.of(FieldFault.of(OpenEmployerSupport.KIND, "journey.fault.supportUnderWay")) : List.of();
	}

}
