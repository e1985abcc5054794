package fi.polku.intake;

import java.time.Clock;
import java.time.Period;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Case;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Records;
import fi.polku.client.Clients;
import fi.polku.client.JoinedClients;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.journey.JourneyModel;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Joins the identity code that the client gave to the person: the one already in the
 * register, or this one. Where that person's guidance is under way already, this case
 * ends as attached to it. A protection order of either is in force before anything is
 * written of the other.
 */
@Component
class JoinPerson implements Step {

	private final Cases cases;

	private final Clients clients;

	private final JoinedClients joined;

	private final Records records;

	private final ReferredBefore before;

	private final OtherGuidance others;

	private final Clock clock;

	JoinPerson(Cases cases, Clients clients, JoinedClients joined, Records records, ReferredBefore before,
			OtherGuidance others, Clock clock) {
		this.cases = cases;
		this.clients = clients;
		this.joined = joined;
		this.records = records;
		this.before = before;
		this.others = others;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var here = this.cases.get(caseNumber(execution));
		var record = this.records.latest(here.number(), "identifyClient").orElseThrow();
		var code = new PersonalIdentityCode(
				this.records.sealed(record.id()).get("personalIdentityCode").toString().strip().toUpperCase());
		var known = this.clients.find(code).filter((client) -> !client.id().equals(here.clientId()));
		if (known.isPresent()) {
			join(here, known.get().id(), execution);
		}
		else {
			this.clients.identify(here.clientId(), code);
		}
		IntakeModel.ON_SERVICE_NOW.set(execution, this.others.isOpenBeside(this.cases.get(here.number())));
		JourneyModel.IDENTIFIED.set(execution, true);
		JourneyModel.AGE_YEARS.set(execution,
				(long) Period.between(code.birthDate(), Helsinki.today(this.clock)).getYears());
	}

	private void join(Case here, UUID known, DelegateExecution execution) {
		this.joined.join(here.clientId(), known);
		var open = this.cases.of(known).stream().filter((other) -> isUnderWay(other, here)).findFirst();
		if (open.isPresent()) {
			this.before.attach(here, open.get().number());
			IntakeModel.INTAKE_OUTCOME.set(execution, "joinedToOpenCase");
			throw new BpmnError(IntakeModel.OPEN_CASE_FOUND, "the person's guidance is under way");
		}
		this.before.keepContact(here);
		this.cases.moveTo(here.number(), known);
		this.joined.part(here.clientId());
	}

	private static boolean isUnderWay(Case other, Case here) {
		return other.open() && other.programme().equals(here.programme()) && other.model().equals(here.model());
	}

}
