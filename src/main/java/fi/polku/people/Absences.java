package fi.polku.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.calendar.Helsinki;
import fi.polku.process.form.FieldFault;
import fi.polku.security.Role;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away when, and who does the work meanwhile. */
@Service
@Transactional
class Absences {

	private final JdbcClient jdbc;

	private final Workers workers;

	private final Trail trail;

	private final Clock clock;

	Absences(JdbcClient jdbc, Workers workers, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.workers = workers;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Those who could stand in: active, of the same organisation, with a role that may do
	 * at least some of the person's work.
	 */
	public List<Worker> deputiesFor(Worker worker) {
		var guiding = worker.roles().stream().filter(Role.GUIDES::contains).collect(Collectors.toSet());
		return guiding.isEmpty() ? List.of()
				: this.workers.active(worker.organisation().id(), guiding)
					.stream()
					.filter((one) -> !one.username().equals(worker.username()))
					.toList();
	}

	/** The people whose deputy the person is, now or later. */
	public List<Worker> deputyOf(String username) {
		return this.workers.all()
			.stream()
			.filter((one) -> username.equals(one.deputy()) && one.active() && !isOver(one))
			.toList();
	}

	private boolean isOver(Worker worker) {
		return worker.absentTo() != null && worker.absentTo().isBefore(Helsinki.today(this.clock));
	}

	/** Sets the absence, or takes it away where it does not begin; why not, if not. */
	public Optional<FieldFault> set(String username, Days days, String deputy) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('absences'))").query((row) -> {
		});
		var before = this.workers.find(username).orElseThrow();
		var fault = (days == null) ? null : fault(before, days, deputy);
		if (fault == null) {
			write(before, days, (days != null) ? deputy : null);
		}
		return Optional.ofNullable(fault);
	}

	private FieldFault fault(Worker worker, Days days, String deputy) {
		if (days.to() != null && days.to().isBefore(days.from())) {
			return FieldFault.of("absentTo", "people.fault.endsBeforeItBegins");
		}
		if (days.to() != null && days.to().isBefore(Helsinki.today(this.clock))) {
			return FieldFault.of("absentTo", "people.fault.past");
		}
		if (deputy == null) {
			return null;
		}
		if (deputiesFor(worker).stream().noneMatch((one) -> one.username().equals(deputy))) {
			return FieldFault.of("deputy", "people.fault.cannotDeputise");
		}
		return comesBack(worker, days, deputy) ? FieldFault.of("deputy", "people.fault.circle") : null;
	}

	/** Whether the deputies who are away at the same time lead back to the person. */
	private boolean comesBack(Worker worker, Days days, String deputy) {
		Set<String> passed = new HashSet<>();
		var next = this.workers.find(deputy);
		while (next.isPresent() && passed.add(next.get().username())) {
			var one = next.get();
			if (one.deputy() == null || !days.overlap(new Days(one.absentFrom(), one.absentTo()))) {
				return false;
			}
			if (one.deputy().equals(worker.username())) {
				return true;
			}
			next = this.workers.find(one.deputy());
		}
		return false;
	}

	private void write(Worker before, Days days, String deputy) {
		var from = (days != null) ? days.from() : null;
		var to = (days != null) ? days.to() : null;
		this.jdbc.sql("""
				update app_user set absent_from = :from, absent_to = :to, deputy = :deputy where username = :username
				""")
			.param("from", from, java.sql.Types.DATE)
			.param("to", to, java.sql.Types.DATE)
			.param("deputy", deputy)
			.param("username", before.username())
			.update();
		this.trail.administered("person.absenceSet", before.username(),
				List.of(Change.of(null, "absentFrom", before.absentFrom(), from),
						Change.of(null, "absentTo", before.absentTo(), to),
						Change.of(null, "deputy", before.deputy(), deputy)));
	}

	/** Days of an absence; without an end until further notice. */
	record Days(LocalDate from, LocalDate to) {

		boolean overlap(Days other) {
			return other.from != null && !other.from.isAfter(Objects.requireNonNullElse(this.to, LocalDate.MAX))
					&& !this.from.isAfter(Objects.requireNonNullElse(other.to, LocalDate.MAX));
		}
	}

}
