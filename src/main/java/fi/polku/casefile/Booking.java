package fi.polku.casefile;

import java.time.LocalDate;

/** What came of looking for a time. */
public sealed interface Booking {

	/** The time is booked. */
	record Booked(Appointment appointment) implements Booking {
	}

	/** Nobody's calendar had a free time up to the day. */
	record NoSlotFree(LocalDate searchedUntil) implements Booking {
	}

}
