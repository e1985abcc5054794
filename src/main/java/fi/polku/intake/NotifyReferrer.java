package fi.polku.intake;

import java.util.Map;

import fi.polku.casefile.Cases;
import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.process.Step;
import fi.polku.process.letter.LetterAt;
import fi.polku.process.letter.Placeholder;
import fi.polku.process.letter.Recipient;
import fi.polku.process.letter.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Tells the referrer that the referral has been handled, or the self-referred client what
 * was decided.
 */
@Component
@Writes(occasion = "client")
@Writes(occasion = "referrer", to = Recipient.PARTNER, always = Placeholder.CASE)
class NotifyReferrer implements Step {

	private final Cases cases;

	private final Notifier notifier;

	NotifyReferrer(Cases cases, Notifier notifier) {
		this.cases = cases;
		this.notifier = notifier;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		if ("self".equals(this.cases.get(caseNumber).source())) {
			this.notifier.toClient(caseNumber,
					Message.of("selfReferralAnswered", LetterAt.of(execution, "client"), Map.of()));
		}
		else {
			this.notifier.toPartner(caseNumber, Message.of("referralAnswered", LetterAt.of(execution, "referrer"),
					Map.of(Placeholder.CASE, caseNumber.value())));
		}
		IntakeModel.INTAKE_OUTCOME.set(execution, "outsideTargetGroup");
	}

}
