package fi.polku.journey;

import java.time.Clock;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Cases;
import fi.polku.casefile.NewCase;
import fi.polku.casefile.Opening;
import fi.polku.client.Client;
import fi.polku.client.Clients;
import fi.polku.process.Journeys;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins guidance: the case and its journey in one transaction. */
@Service
@Transactional
public class Guidance {

	private static final List<String> GOALS = List.of("goalReached", "goalByWorkTrial", "goalByPaySubsidy",
			"goalByTraining", "goalByMultiService", "goalByJobSearch", "goalByGuidedService");

	private final Cases cases;

	private final Clients clients;

	private final Programmes programmes;

	private final Journeys journeys;

	private final Clock clock;

	Guidance(Cases cases, Clients clients, Programmes programmes, Journeys journeys, Clock clock) {
		this.cases = cases;
		this.clients = clients;
		this.programmes = programmes;
		this.journeys = journeys;
		this.clock = clock;
	}

	/**
	 * Opens the case and starts its journey; where the person already has an open case of
	 * the programme, nothing is started and that case is given.
	 */
	public Opening begin(Beginning beginning) {
		var programme = this.programmes.today(beginning.programme());
		var opening = this.cases.open(new NewCase(beginning.clientId(), programme.id(), JourneyModel.PROCESS,
				beginning.source(), beginning.reason(), beginning.referrer(), beginning.searchBegan(),
				beginning.benefitDays(), programme.organisation(), beginning.previous()));
		if (opening instanceof Opening.Opened opened) {
			this.journeys.start(opened.number(), JourneyModel.PROCESS, startOf(beginning.source()),
					facts(beginning, programme));
		}
		return opening;
	}

	private static String startOf(String source) {
		return switch (source) {
			case "self" -> JourneyModel.SELF_REFERRED;
			case "list" -> JourneyModel.INVITED_FROM_LIST;
			case "round" -> JourneyModel.NEW_ROUND_BEGAN;
			default -> JourneyModel.REFERRAL_RECEIVED;
		};
	}

	private Map<String, Object> facts(Beginning beginning, Programme programme) {
		var client = this.clients.get(beginning.clientId());
		var facts = new HashMap<String, Object>();
		facts.put(JourneyModel.PROGRAMME.name(), programme.id());
		facts.put(JourneyModel.AUTHORITY.name(), programme.authority());
		facts.put(JourneyModel.SOURCE.name(), beginning.source());
		facts.put(JourneyModel.IDENTIFIED.name(), client.codeKnown());
		facts.put(JourneyModel.BENEFIT_DAYS.name(), (beginning.benefitDays() != null) ? beginning.benefitDays() : -1L);
		facts.put(JourneyModel.AGE_YEARS.name(), ageOf(client));
		facts.put(JourneyModel.SEARCH_BEGAN.name(), JourneyModel.SEARCH_BEGAN.stored(beginning.searchBegan()));
		facts.put(JourneyModel.LAW_DEADLINE_APPLIES.name(), beginning.searchBegan() != null);
		facts.put(JourneyModel.CLOSING_NEEDS_SECOND.name(), programme.closingNeedsSecond());
		GOALS.forEach((goal) -> facts.put(goal, false));
		facts.put("onServiceNow", false);
		facts.put("minBenefitDays", (long) programme.minBenefitDays());
		return facts;
	}

	private Long ageOf(Client client) {
		return (client.birthDate() != null)
				? (long) Period.between(client.birthDate(), Helsinki.today(this.clock)).getYears() : -1L;
	}

}
