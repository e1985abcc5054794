package fi.polku.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Appointment;
import fi.polku.casefile.Cases;
import fi.polku.casefile.OwnAppointments;
import fi.polku.client.Client;
import fi.polku.client.Clients;
import fi.polku.process.CaseNumber;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** What makes a booking impossible. */
@Component
class Rules {

	static final List<String> KINDS = List.of("talk", "planReview", "jobSearchHelp", "workplaceVisit", "network",
			"other");

	static final List<String> MEANS = List.of("place", "phone", "remote");

	static final List<String> LENGTHS = List.of("15", "30", "45", "60", "90", "120");

	static final Set<String> OTHER_LENGTHS = Set.of("180", "240");

	private static final Period FARTHEST = Period.ofYears(1);

	private static final int LONGEST_PLACE = 200;

	private final OwnAppointments appointments;

	private final Cases cases;

	private final Clients clients;

	private final Fmt fmt;

	private final Clock clock;

	Rules(OwnAppointments appointments, Cases cases, Clients clients, Fmt fmt, Clock clock) {
		this.appointments = appointments;
		this.cases = cases;
		this.clients = clients;
		this.fmt = fmt;
		this.clock = clock;
	}

	Client clientOf(CaseNumber number) {
		return this.clients.get(this.cases.get(number).clientId());
	}

	/**
	 * @param moved the meeting that gets a new time, or {@code null}
	 */
	List<Remark> faults(CaseNumber number, Asked asked, String holder, Appointment moved) {
		var faults = new ArrayList<Remark>();
		check(faults, KINDS.contains(asked.kind()), "kind", "choose");
		check(faults, MEANS.contains(asked.means()), "means", "choose");
		boolean length = LENGTHS.contains(asked.minutes()) || OTHER_LENGTHS.contains(asked.minutes());
		check(faults, length, "minutes", "choose");
		where(faults, number, asked);
		check(faults, asked.phone().isEmpty() || asked.phone().matches("\\+?[0-9][0-9 ()-]{4,20}"), "phone", "phone");
		var time = time(asked, holder, (moved != null) ? moved.id() : null, length);
		if (time != null) {
			faults.add(time);
		}
		return faults;
	}

	private void where(List<Remark> faults, CaseNumber number, Asked asked) {
		if ("phone".equals(asked.means())) {
			check(faults, clientOf(number).contact().phone() != null, "means", "noPhone");
		}
		else {
			check(faults, !asked.place().isEmpty(), "place", "place");
			check(faults, asked.place().length() <= LONGEST_PLACE, "place", "long");
		}
	}

	private Remark time(Asked asked, String holder, UUID except, boolean length) {
		var start = asked.start();
		if (start == null) {
			return Remark.of("startsAt", "time");
		}
		if (start.isBefore(this.clock.instant())) {
			return Remark.of("startsAt", "past");
		}
		if (Helsinki.dateOf(start).isAfter(Helsinki.today(this.clock).plus(FARTHEST))) {
			return Remark.of("startsAt", "far");
		}
		return length ? taken(start, asked.end(), holder, except) : null;
	}

	private Remark taken(Instant start, Instant end, String holder, UUID except) {
		return this.appointments.clashOf(holder, start, end, except)
			.map((other) -> Remark.of("startsAt", "taken", this.fmt.dateTime(other.startsAt()),
					this.fmt.time(other.endsAt())))
			.orElse(null);
	}

	private static void check(List<Remark> faults, boolean good, String field, String code) {
		if (!good && faults.stream().noneMatch((one) -> one.field().equals(field))) {
			faults.add(Remark.of(field, code));
		}
	}

}
