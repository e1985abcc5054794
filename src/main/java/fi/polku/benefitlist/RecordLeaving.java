package fi.polku.benefitlist;

import java.time.Clock;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Exit;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Ends the screening of a person who is no longer on the list. */
@Component
class RecordLeaving implements Step {

	private final Screenings screenings;

	private final Invitations invitations;

	private final Cases cases;

	private final Clock clock;

	RecordLeaving(Screenings screenings, Invitations invitations, Cases cases, Clock clock) {
		this.screenings = screenings;
		this.invitations = invitations;
		this.cases = cases;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var number = caseNumber(execution);
		this.screenings.decide(number, "LEFT", null);
		this.invitations.withdraw(number, "leftList");
		this.cases.close(number, new Exit(Helsinki.today(this.clock), null, "leftList"));
	}

}
