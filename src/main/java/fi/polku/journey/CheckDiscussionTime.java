package fi.polku.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.FactsOnly;
import fi.polku.process.Journeys;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Looks whether the job-search discussion is held now (380/2023): during a service over a
 * month it waits until one month before the service's end, and a meeting about what comes
 * next within the last month stands in its place. The time for it then counts so that it
 * is held by the service's end, or three months from that meeting.
 */
@Component
class CheckDiscussionTime implements FactsOnly {

	/** The days on which the services end, as their models name them. */
	private static final List<String> ENDS = List.of("workTrialEndsOn", "subsidyEndsOn", "trainingEndDay",
			"serviceEndsOn");

	private static final List<String> STANDS_FOR_IT = List.of("agreeNextStep", "secureNextPath", "reviewJointPlan");

	private static final int EVERY_MONTHS = 3;

	private static final LocalTime MORNING = LocalTime.of(6, 0);

	private final Journeys journeys;

	private final Records records;

	private final Clock clock;

	CheckDiscussionTime(Journeys journeys, Records records, Clock clock) {
		this.journeys = journeys;
		this.records = records;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		var service = monthBeforeServicesEnd(caseNumber);
		var meeting = lastMeeting(caseNumber);
		var later = service.or(() -> meeting
			.map((day) -> day.plusMonths(EVERY_MONTHS).minusDays(PlanNextDiscussion.OPENS_BEFORE_DAYS)));
		JourneyModel.DISCUSSION_NOW.set(execution, later.isEmpty());
		later.ifPresent((day) -> JourneyModel.NEXT_DISCUSSION_AT.set(execution, Helsinki.at(day, MORNING)));
		service.map((day) -> day.plusMonths(1).minusMonths(EVERY_MONTHS))
			.or(() -> meeting)
			.ifPresent((day) -> JourneyModel.DISCUSSION_COUNTED_FROM.set(execution, day));
	}

	private Optional<LocalDate> monthBeforeServicesEnd(CaseNumber caseNumber) {
		return this.journeys.facts(caseNumber, ENDS)
			.stream()
			.map((end) -> LocalDate.parse((String) end).minusMonths(1))
			.filter((day) -> day.isAfter(Helsinki.today(this.clock)))
			.max(Comparator.naturalOrder());
	}

	private Optional<LocalDate> lastMeeting(CaseNumber caseNumber) {
		return STANDS_FOR_IT.stream()
			.flatMap((step) -> this.records.latest(caseNumber, step).stream())
			.map(CaseRecord::recordedAt)
			.map(Helsinki::dateOf)
			.filter((day) -> day.isAfter(Helsinki.today(this.clock).minusMonths(1)))
			.max(Comparator.naturalOrder());
	}

}
