package fi.polku.benefitlist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Exit;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Keeps what was decided of a person on the list, and sets the day to look again where
 * the decision is later.
 */
@Component
class RecordScreening implements Step {

	/** What only an interview tells; the segment's table asks for it all the same. */
	private static final List<String> UNKNOWN = List.of("supportNeed", "workAbility", "educationWish",
			"longUnemploymentRisk");

	private static final long DEFAULT_WEEKS = 12;

	private final Screenings screenings;

	private final Cases cases;

	private final Clock clock;

	RecordScreening(Screenings screenings, Cases cases, Clock clock) {
		this.screenings = screenings;
		this.cases = cases;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var number = caseNumber(execution);
		setAssessed(execution);
		switch (ScreeningModel.SCREENING.get(execution, "later")) {
			case "invite" -> this.screenings.decide(number, "INVITE", null);
			case "alreadyServed" -> {
				this.screenings.decide(number, "SERVED", null);
				this.cases.close(number, new Exit(Helsinki.today(this.clock), null, "alreadyServed"));
			}
			default -> {
				var day = recheckDay(execution);
				ScreeningModel.RECHECK_AT.set(execution, Helsinki.startOfDay(day));
				this.screenings.decide(number, "LATER", day);
			}
		}
	}

	private static void setAssessed(DelegateExecution execution) {
		var assessed = Stream
			.of(ScreeningModel.EDUCATION_LEVEL, ScreeningModel.COMPETENCE, ScreeningModel.SEARCH_ACTIVITY)
			.map((fact) -> fact.get(execution))
			.allMatch(Objects::nonNull);
		ScreeningModel.ASSESSED.set(execution, assessed);
		if (assessed) {
			UNKNOWN.stream()
				.filter((name) -> !execution.hasVariable(name))
				.forEach((name) -> execution.setVariable(name, null));
		}
	}

	private LocalDate recheckDay(DelegateExecution execution) {
		var day = ScreeningModel.RECHECK_ON.get(execution);
		var weeks = ScreeningModel.RECHECK_WEEKS.get(execution, 0L);
		return (day != null) ? day : Helsinki.today(this.clock).plusWeeks((weeks > 0) ? weeks : DEFAULT_WEEKS);
	}

}
