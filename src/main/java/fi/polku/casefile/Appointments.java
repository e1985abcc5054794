package fi.polku.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreed meetings, and the free times of those who hold them. */
@Service
@Transactional
public class Appointments {

	static final Duration LENGTH = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final FreeSlots slots;

	private final Trail trail;

	private final Clock clock;

	Appointments(JdbcClient jdbc, FreeSlots slots, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.slots = slots;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Books the first free hour of the coordinator after the day {@code after}, at the
	 * latest on {@code until}.
	 */
	public Booking bookFirstFree(CaseNumber caseNumber, String element, String coordinator, LocalDate after,
			LocalDate until) {
		for (var start : this.slots.free(coordinator, after, until)) {
			var booked = book(caseNumber, element, coordinator, start, null);
			if (booked.isPresent()) {
				return new Booking.Booked(booked.get());
			}
		}
		return new Booking.NoSlotFree(until);
	}

	/** Books the time, unless the coordinator has another meeting then. */
	public Optional<Appointment> book(CaseNumber caseNumber, String element, String coordinator, Instant start,
			String place) {
		var booked = this.jdbc
			.sql("""
					insert into appointment (id, case_number, element, starts_at, ends_at, place, phone, held_by, interpreter,
					                         state, changed_at)
					select :id, c.number, :element, :starts, :ends, coalesce(:place, :usualPlace), u.phone, u.username,
					       p.interpreter, 'booked', :at
					from client_case c join client p on p.id = c.client_id, app_user u
					where c.number = :case and u.username = :coordinator
					on conflict (held_by, starts_at) where state in ('booked', 'confirmed') do nothing
					returning *
					""")
			.param("id", UUID.randomUUID())
			.param("case", caseNumber.value())
			.param("element", element)
			.param("starts", Timestamp.from(start))
			.param("ends", Timestamp.from(start.plus(LENGTH)))
			.param("place", place)
			.param("usualPlace", this.slots.usualPlace())
			.param("coordinator", coordinator)
			.param("at", Timestamp.from(this.clock.instant()))
			.query(Appointments::read)
			.optional();
		booked.ifPresent((it) -> this.trail.did("appointment.booked", "guidance", element, caseNumber, List.of()));
		return booked;
	}

	/** The meeting of the step that is still ahead or has just been. */
	public Optional<Appointment> current(CaseNumber caseNumber, String element) {
		return this.jdbc.sql("""
				select * from appointment
				where case_number = :case and element = :element and state in ('booked', 'confirmed')
				order by starts_at desc
				limit 1
				""").param("case", caseNumber.value()).param("element", element).query(Appointments::read).optional();
	}

	/**
	 * Cancels what is booked ahead in a case that ends: nobody comes to it.
	 * @return what was cancelled
	 */
	List<Appointment> cancelAhead(CaseNumber caseNumber) {
		var cancelled = this.jdbc.sql("""
				update appointment a set state = 'cancelled', changed_at = :at
				from (select id, state as was from appointment) before
				where a.case_number = :case and a.state in ('booked', 'confirmed') and a.starts_at > :at
				  and before.id = a.id
				returning a.*, before.was
				""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("case", caseNumber.value())
			.query((row, number) -> Map.entry(read(row, number), row.getString("was")))
			.list();
		cancelled.forEach((one) -> this.trail.did("appointment.cancelled", "guidance",
				one.getKey().isOwn() ? one.getKey().kind() : one.getKey().element(), caseNumber,
				List.of(Change.of(null, "state", one.getValue(), "cancelled"))));
		return cancelled.stream().map(Map.Entry::getKey).toList();
	}

	/** What became of the step's meeting: confirmed, held, moved, missed or cancelled. */
	public void mark(CaseNumber caseNumber, String element, String state) {
		var marked = this.jdbc.sql("""
				update appointment a set state = :state, changed_at = :at
				from appointment before
				where a.case_number = :case and a.element = :element and a.state in ('booked', 'confirmed')
				  and before.id = a.id
				returning before.state
				""")
			.param("state", state)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("case", caseNumber.value())
			.param("element", element)
			.query(String.class)
			.list();
		if (!marked.isEmpty()) {
			this.trail.did("appointment." + state, "guidance", element, caseNumber,
					marked.stream().map((before) -> Change.of(null, "state", before, state)).toList());
		}
	}

	/** The step's meeting is yet to be held after all. */
	public void reopen(CaseNumber caseNumber, String element, Instant since) {
		this.jdbc.sql("""
				update appointment a set state = 'booked', changed_at = :at
				where case_number = :case and element = :element and state = 'held' and changed_at >= :since
				  and not exists (select from appointment other
				                  where other.held_by = a.held_by and other.starts_at = a.starts_at
				                    and other.state in ('booked', 'confirmed'))
				""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("case", caseNumber.value())
			.param("element", element)
			.param("since", Timestamp.from(since))
			.update();
	}

	public List<Appointment> of(CaseNumber caseNumber) {
		return this.jdbc.sql("select * from appointment where case_number = :case order by starts_at desc")
			.param("case", caseNumber.value())
			.query(Appointments::read)
			.list();
	}

	/** The coordinator's meetings of the day, in order. */
	public List<Appointment> on(LocalDate day, String coordinator) {
		return this.jdbc.sql("""
				select * from appointment
				where held_by = :coordinator and state in ('booked', 'confirmed')
				  and starts_at >= :from and starts_at < :to
				order by starts_at
				""")
			.param("coordinator", coordinator)
			.param("from", Timestamp.from(Helsinki.startOfDay(day)))
			.param("to", Timestamp.from(Helsinki.endOfDay(day)))
			.query(Appointments::read)
			.list();
	}

	static Appointment read(ResultSet row, int number) throws SQLException {
		var id = row.getObject("id", UUID.class);
		var series = row.getObject("series", UUID.class);
		return new Appointment(id, new CaseNumber(row.getString("case_number")), row.getString("element"),
				row.getString("kind"), row.getTimestamp("starts_at").toInstant(),
				row.getTimestamp("ends_at").toInstant(), row.getString("place"), row.getString("phone"),
				row.getString("held_by"), row.getString("interpreter"), row.getString("state"),
				row.getTimestamp("changed_at").toInstant(), row.getString("means"), row.getBoolean("remind"),
				row.getString("reason"), (series != null) ? series : id, row.getInt("sequence"));
	}

}
