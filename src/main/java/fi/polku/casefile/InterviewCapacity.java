package fi.polku.casefile;

import java.time.Clock;
import java.time.LocalDate;

import fi.polku.calendar.Helsinki;
import fi.polku.security.Role;
import fi.polku.security.Users;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many interviews the coordinators have room for. */
@Service
@Transactional(readOnly = true)
public class InterviewCapacity {

	private final FreeSlots slots;

	private final Users users;

	private final Clock clock;

	InterviewCapacity(FreeSlots slots, Users users, Clock clock) {
		this.slots = slots;
		this.users = users;
		this.clock = clock;
	}

	/** Free hours of all coordinators from tomorrow to the day, both included. */
	public int freeUntil(LocalDate day) {
		var today = Helsinki.today(this.clock);
		return this.users.having(Role.COORDINATOR)
			.stream()
			.mapToInt((person) -> this.slots.free(person.username(), today, day).size())
			.sum();
	}

}
