package fi.polku.multiservice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import fi.polku.casefile.Records;
import fi.polku.notification.Message;
import fi.polku.process.Step;
import fi.polku.process.letter.LetterAt;
import fi.polku.process.letter.Placeholder;
import fi.polku.process.letter.Recipient;
import fi.polku.process.letter.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Invites the professions chosen. The lawful parties need no consent (381/2023, section
 * unconfirmed); others are left out unless the register has one in force that covers
 * them.
 */
@Component
@Writes(to = Recipient.PARTNER, always = Placeholder.CASE)
class InviteAssessors implements Step {

	private final Records records;

	private final Assessors assessors;

	private final SharingConsent consent;

	InviteAssessors(Records records, Assessors assessors, SharingConsent consent) {
		this.records = records;
		this.assessors = assessors;
		this.consent = consent;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var invited = new LinkedHashSet<String>(texts(execution.getVariable(MultiServiceModel.ASSESSORS)));
		var caseNumber = caseNumber(execution);
		var others = others(execution);
		if (this.consent.isInForce(caseNumber)) {
			invited.addAll(others);
		}
		else if (!others.isEmpty()) {
			this.assessors.tellLeftOut(caseNumber);
		}
		execution.setVariable(MultiServiceModel.ASSESSORS, new ArrayList<>(invited));
		var message = Message.of(MultiServiceModel.INVITATION, LetterAt.of(execution),
				Map.of(Placeholder.CASE, caseNumber.value()));
		invited.forEach((profession) -> this.assessors.tell(caseNumber, profession, null, message));
	}

	private List<String> others(DelegateExecution execution) {
		return this.records.latest(caseNumber(execution), MultiServiceModel.CHOOSE_ASSESSORS)
			.map((record) -> texts(record.answers().get("otherAssessors")))
			.orElse(List.of());
	}

	private static List<String> texts(Object value) {
		return (value instanceof Collection<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
	}

}
