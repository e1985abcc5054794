package fi.polku.multiservice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import fi.polku.casefile.Records;
import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Invites the professions chosen. The lawful parties need no consent (381/2023, section
 * 15); others are left out without one.
 */
@Component
class InviteAssessors implements Step {

	private final Records records;

	private final Notifier notifier;

	InviteAssessors(Records records, Notifier notifier) {
		this.records = records;
		this.notifier = notifier;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var invited = new LinkedHashSet<String>(texts(execution.getVariable(MultiServiceModel.ASSESSORS)));
		if (MultiServiceModel.OTHER_PARTIES_CONSENT.get(execution, false)) {
			invited.addAll(others(execution));
		}
		execution.setVariable(MultiServiceModel.ASSESSORS, new ArrayList<>(invited));
		var caseNumber = caseNumber(execution);
		invited.forEach((profession) -> this.notifier.toPartner(caseNumber,
				Message.of(MultiServiceModel.INVITATION, caseNumber.value())));
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
