package fi.polku.otherservice;

import java.time.Instant;
import java.time.LocalDate;

import fi.polku.process.Variable;

/** Names shared with {@code guidedService.bpmn}. */
final class GuidedServiceModel {

	static final Variable<LocalDate> STARTS_ON = Variable.date("serviceStartsOn");

	static final Variable<LocalDate> ENDS_ON = Variable.date("serviceEndsOn");

	static final Variable<LocalDate> CONTINUED_ENDS_ON = Variable.date("continuedEndsOn");

	static final Variable<Instant> STARTS_AT = Variable.instant("serviceStartsAt");

	static final Variable<Instant> ENDS_AT = Variable.instant("serviceEndsAt");

	static final Variable<String> PARTNER_ANSWER = Variable.text("partnerAnswer");

	static final Variable<String> REVIEW = Variable.text("serviceReview");

	static final Variable<String> OUTCOME = Variable.text("guidedServiceOutcome");

	static final Variable<Boolean> GOAL_REACHED = Variable.flag("goalReached");

	private GuidedServiceModel() {
	}

}
