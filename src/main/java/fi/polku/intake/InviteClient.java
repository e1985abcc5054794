package fi.polku.intake;

import fi.polku.process.Step;
import fi.polku.process.letter.LetterAt;
import fi.polku.process.letter.Placeholder;
import fi.polku.process.letter.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Invites the client: time, place and phone only, in the client's language, with a
 * calendar file.
 */
@Component
@Writes(always = { Placeholder.DATE, Placeholder.TIME }, perhaps = Placeholder.PLACE)
class InviteClient implements Step {

	private final InterviewMessages messages;

	InviteClient(InterviewMessages messages) {
		this.messages = messages;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.messages.send(caseNumber(execution), "interviewInvitation", LetterAt.of(execution));
	}

}
