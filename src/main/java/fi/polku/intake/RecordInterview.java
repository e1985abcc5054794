package fi.polku.intake;

import java.util.Objects;

import fi.polku.casefile.Appointments;
import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Records;
import fi.polku.client.ConsentTerms;
import fi.polku.client.Consents;
import fi.polku.process.CaseNumber;
import fi.polku.process.Step;
import fi.polku.security.CurrentUser;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Brings the consents of the interview into the register and tells whether the client
 * joined.
 */
@Component
class RecordInterview implements Step {

	private final Appointments appointments;

	private final Cases cases;

	private final Records records;

	private final Consents consents;

	private final CurrentUser user;

	RecordInterview(Appointments appointments, Cases cases, Records records, Consents consents, CurrentUser user) {
		this.appointments = appointments;
		this.cases = cases;
		this.records = records;
		this.consents = consents;
		this.user = user;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		this.appointments.mark(caseNumber, IntakeModel.INTERVIEW, "held");
		var interview = this.records.latest(caseNumber, IntakeModel.INTERVIEW).orElseThrow();
		recordConsent(caseNumber, interview, "partners", "consentPartners", whom(interview));
		recordConsent(caseNumber, interview, "employers", "consentEmployers", ConsentTerms.OF_FORM);
		var result = IntakeModel.INTERVIEW_RESULT.get(execution);
		IntakeModel.JOINED.set(execution, "joined".equals(result));
		IntakeModel.INTAKE_OUTCOME.set(execution, result);
	}

	private void recordConsent(CaseNumber caseNumber, CaseRecord interview, String kind, String field,
			ConsentTerms terms) {
		if (interview.answers().get(field) instanceof Boolean given) {
			this.consents.record(this.cases.get(caseNumber).clientId(), kind, given, caseNumber.value(),
					this.user.username(), given ? terms : ConsentTerms.OF_FORM);
		}
	}

	/** A consent to partners is to whom and what the client named. */
	private static ConsentTerms whom(CaseRecord interview) {
		return ConsentTerms.ofForm(Objects.toString(interview.answers().get("consentPartnersWhom"), null));
	}

}
