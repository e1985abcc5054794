package fi.polku.multiservice;

import java.time.Clock;
import java.time.LocalTime;

import fi.polku.calendar.Helsinki;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Starts the joint assessment, and with it the three months of the joint plan (381/2023,
 * section 4), and keeps what the client said of others taking part. Who has not assessed
 * is reminded a month before they are over.
 */
@Component
class StartAssessment implements Step {

	private static final int MONTHS_BEFORE_REMINDER = 2;

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private final SharingConsent consent;

	private final Clock clock;

	StartAssessment(SharingConsent consent, Clock clock) {
		this.consent = consent;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.consent.keep(caseNumber(execution));
		var today = Helsinki.today(this.clock);
		MultiServiceModel.ASSESSMENT_STARTED.set(execution, today);
		MultiServiceModel.REMINDER_AT.set(execution, Helsinki.at(today.plusMonths(MONTHS_BEFORE_REMINDER), MORNING));
	}

}
