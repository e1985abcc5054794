package fi.polku.casefile.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Routes;
import fi.polku.casefile.Stop;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The ordered route of a case, for programs. */
@RestController
class JourneyApi {

	private final Cases cases;

	private final CasePolicy policy;

	private final Routes routes;

	private final Trail trail;

	private final CurrentUser user;

	JourneyApi(Cases cases, CasePolicy policy, Routes routes, Trail trail, CurrentUser user) {
		this.cases = cases;
		this.policy = policy;
		this.routes = routes;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping("/api/cases/{caseNumber}/journey")
	Journey show(@PathVariable CaseNumber caseNumber, Locale locale) {
		var one = this.cases.find(caseNumber)
			.filter((it) -> this.policy.maySee(this.user.get(), caseNumber))
			.orElseThrow(() -> Refusal.notFound("casefile.refused.case"));
		this.trail.seen("case.shown", "guidance", List.of(caseNumber), List.of(one.clientId()));
		return new Journey(caseNumber.value(), one.open(),
				this.routes.of(caseNumber, locale).stops().stream().map(StopAnswer::of).toList());
	}

	record Journey(String caseNumber, boolean open, List<StopAnswer> route) {
	}

	/**
	 * One stop.
	 *
	 * @param state done, now, next, cancelled or takenBack
	 * @param who user name, or null
	 */
	record StopAnswer(String state, String step, String name, String model, String modelName, Instant from, Instant to,
			String who) {

		static StopAnswer of(Stop stop) {
			return new StopAnswer(stop.takenBack() ? "takenBack" : stop.cancelled() ? "cancelled" : stop.state().word(),
					stop.element(), stop.name(), stop.process(), stop.processName(), stop.from(), stop.to(),
					stop.who());
		}

	}

}
