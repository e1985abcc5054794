package fi.polku.benefitlist;

import java.time.Clock;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Exit;
import fi.polku.journey.Beginning;
import fi.polku.journey.Guidance;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Begins the guidance of a person drawn from the queue and ends the screening. */
@Component
class StartClientJourney implements Step {

	private final Cases cases;

	private final Guidance guidance;

	private final Invitations invitations;

	private final Clock clock;

	StartClientJourney(Cases cases, Guidance guidance, Invitations invitations, Clock clock) {
		this.cases = cases;
		this.guidance = guidance;
		this.invitations = invitations;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var number = caseNumber(execution);
		var screening = this.cases.get(number);
		var opening = this.guidance.begin(new Beginning(screening.clientId(), screening.programme(), "list", null, null,
				null, screening.benefitDays(), null));
		this.invitations.led(number, opening.number());
		this.cases.close(number, new Exit(Helsinki.today(this.clock), null, "invited"));
	}

}
