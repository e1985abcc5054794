package fi.polku.benefitlist;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Puts a person who is to be invited into the queue. */
@Component
class EnterInvitationQueue implements Step {

	private static final long LAST = 99;

	private final Invitations invitations;

	EnterInvitationQueue(Invitations invitations) {
		this.invitations = invitations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.invitations.enter(caseNumber(execution), ScreeningModel.QUEUE_PRIORITY.get(execution, LAST).intValue());
	}

}
