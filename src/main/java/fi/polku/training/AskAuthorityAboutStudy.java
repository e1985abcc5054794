package fi.polku.training;

import java.util.Map;

import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.process.Step;
import fi.polku.process.letter.LetterAt;
import fi.polku.process.letter.Placeholder;
import fi.polku.process.letter.Recipient;
import fi.polku.process.letter.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Asks the authority, where we are not it, whether own study can be supported. */
@Component
@Writes(to = Recipient.PARTNER, always = Placeholder.CASE)
class AskAuthorityAboutStudy implements Step {

	private final Notifier notifier;

	AskAuthorityAboutStudy(Notifier notifier) {
		this.notifier = notifier;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		this.notifier.toAuthority(caseNumber, Message.of(TrainingModel.STUDY_SUPPORT_QUESTION, LetterAt.of(execution),
				Map.of(Placeholder.CASE, caseNumber.value())));
	}

}
