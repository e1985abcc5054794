package fi.polku.paysubsidy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import fi.polku.calendar.Helsinki;
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
 * One reminder of the last claim to the company coordinator, who tells the employer, four
 * weeks before its last day: three months from the end of the month in which the last pay
 * period of the subsidy ends (VNA 385/2024 § 18). It waits in the post and not in the
 * journey, whose lead time it is no part of.
 */
@Component
@Writes(to = Recipient.COLLEAGUE, always = { Placeholder.CASE, Placeholder.LAST_DAY })
class ScheduleClaimReminder implements Step {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.yyyy");

	private final Notifier notifier;

	ScheduleClaimReminder(Notifier notifier) {
		this.notifier = notifier;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		var lastDay = lastDayToClaim(PaySubsidyModel.SUBSIDY_ENDS_ON.get(execution));
		this.notifier.toCompanyCoordinator(caseNumber,
				Message
					.of("claimReminder", LetterAt.of(execution),
							Map.of(Placeholder.CASE, caseNumber.value(), Placeholder.LAST_DAY, lastDay.format(FINNISH)))
					.from(Helsinki.at(lastDay.minusWeeks(4), MORNING)));
	}

	static LocalDate lastDayToClaim(LocalDate subsidyEnds) {
		return YearMonth.from(subsidyEnds).plusMonths(3).atEndOfMonth();
	}

}
