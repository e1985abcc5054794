package fi.polku.intake;

import java.time.Clock;
import java.time.LocalDate;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.Term;
import fi.polku.casefile.Appointments;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Records;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Books a new time within ten working days, or throws {@code noSlotFree}. */
@Component
class Rebook extends BookingStep {

	private static final Term SEARCHED = Term.workingDays(10);

	private final FinnishCalendar calendar;

	private final Clock clock;

	Rebook(Appointments appointments, Cases cases, Records records, FinnishCalendar calendar, Clock clock) {
		super(appointments, cases, records, clock);
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	LocalDate searchedUntil(DelegateExecution execution) {
		return this.calendar.end(Helsinki.today(this.clock), SEARCHED);
	}

}
