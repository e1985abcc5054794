package fi.polku.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Meetings that guides book beside the model. Those of the model are never touched here:
 * it would not know.
 */
@Service
@Transactional
public class OwnAppointments {

	private static final String OVERLAPS = """
			a.state in ('booked', 'confirmed') and a.starts_at < :to and a.ends_at > :from
			and a.id is distinct from :except::uuid
			""";

	private final JdbcClient jdbc;

	private final FreeSlots slots;

	private final Trail trail;

	private final Clock clock;

	OwnAppointments(JdbcClient jdbc, FreeSlots slots, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.slots = slots;
		this.trail = trail;
		this.clock = clock;
	}

	/** The case's meeting, whoever booked it. */
	public Optional<Appointment> find(CaseNumber caseNumber, UUID id) {
		return this.jdbc.sql("select * from appointment where id = :id and case_number = :case")
			.param("id", id)
			.param("case", caseNumber.value())
			.query(Appointments::read)
			.optional();
	}

	/** Nobody else books for the person until this transaction ends. */
	public void lockCalendarOf(String holder) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('appointments of ' || :holder))")
			.param("holder", holder)
			.query((row) -> {
			});
	}

	/** Another meeting of the person that overlaps the time. */
	public Optional<Appointment> clashOf(String holder, Instant from, Instant to, UUID except) {
		return clash("select a.* from appointment a where a.held_by = :whose and " + OVERLAPS, holder, from, to,
				except);
	}

	/** Another meeting of the case's client that overlaps the time. */
	public Optional<Appointment> clashOfClient(CaseNumber caseNumber, Instant from, Instant to, UUID except) {
		return clash("""
				select a.* from appointment a
				join client_case c on c.number = a.case_number
				where c.client_id = (select client_id from client_case where number = :whose) and
				""" + OVERLAPS, caseNumber.value(), from, to, except);
	}

	private Optional<Appointment> clash(String sql, String whose, Instant from, Instant to, UUID except) {
		return this.jdbc.sql(sql + " order by a.starts_at limit 1")
			.param("whose", whose)
			.param("from", Timestamp.from(from))
			.param("to", Timestamp.from(to))
			.param("except", except)
			.query(Appointments::read)
			.optional();
	}

	public boolean isAbsent(String holder, LocalDate day) {
		return this.slots.isAbsent(holder, day);
	}

	/** The beginnings of the person's next free hours, at most so many. */
	public List<Instant> nextFree(String holder, LocalDate after, LocalDate until, int most) {
		return this.slots.free(holder, after, until).stream().limit(most).toList();
	}

	/** Where meetings are held unless something else is agreed. */
	public String usualPlace() {
		return this.slots.usualPlace();
	}

	/** Books; whoever calls has looked at the calendar under its lock. */
	public Appointment book(CaseNumber caseNumber, String holder, NewAppointment it) {
		var id = UUID.randomUUID();
		var booked = this.jdbc.sql("""
				insert into appointment (id, case_number, kind, starts_at, ends_at, place, phone, held_by, interpreter,
				                         state, changed_at, means, remind, series, sequence)
				select :id, c.number, :kind, :starts, :ends, :place, :phone, :holder, p.interpreter,
				       'booked', :at, :means, :remind, :series, :sequence
				from client_case c join client p on p.id = c.client_id
				where c.number = :case
				returning *
				""")
			.param("id", id)
			.param("case", caseNumber.value())
			.param("kind", it.kind())
			.param("starts", Timestamp.from(it.startsAt()))
			.param("ends", Timestamp.from(it.endsAt()))
			.param("place", it.place())
			.param("phone", it.phone())
			.param("holder", holder)
			.param("means", it.means())
			.param("remind", it.remind())
			.param("series", it.seriesOr(id))
			.param("sequence", it.sequence())
			.param("at", Timestamp.from(this.clock.instant()))
			.query(Appointments::read)
			.single();
		this.trail.did("appointment.booked", "guidance", it.kind(), caseNumber, List
			.of(Change.of(null, "startsAt", (it.moved() != null) ? it.moved().startsAt() : null, it.startsAt())));
		return booked;
	}

	/**
	 * What became of a guide's own meeting that was still open: held, moved, missed or
	 * cancelled; false where it was no longer so.
	 * @param reason why, or {@code null}
	 */
	public boolean mark(Appointment it, String state, String reason) {
		var marked = this.jdbc.sql("""
				update appointment set state = :state, reason = :reason, changed_at = :at
				where id = :id and kind is not null and state in ('booked', 'confirmed')
				""")
			.param("state", state)
			.param("reason", reason)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("id", it.id())
			.update() == 1;
		if (marked) {
			this.trail.did("appointment." + state, "guidance", it.kind(), it.caseNumber(),
					List.of(Change.of(null, "state", it.state(), state), Change.of(null, "reason", null, reason)));
		}
		return marked;
	}

	/** The person's meetings that are not over before the instant, in order. */
	public List<Appointment> heldBy(String holder, Instant from) {
		return this.jdbc.sql("""
				select * from appointment
				where held_by = :holder and state in ('booked', 'confirmed') and ends_at >= :from
				order by starts_at
				""").param("holder", holder).param("from", Timestamp.from(from)).query(Appointments::read).list();
	}

}
