package fi.polku.workshop.migration;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;
import fi.polku.workshop.migration.Migrations.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Migrations whose owner may not go on with them any more: the owners are told, and
 * another takes over.
 */
@Service
@Transactional
public class HaltedMigrations {

	private static final Logger log = LoggerFactory.getLogger(HaltedMigrations.class);

	private final JdbcClient jdbc;

	private final Migrations migrations;

	private final Users users;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	HaltedMigrations(JdbcClient jdbc, Migrations migrations, Users users, Trail trail, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.migrations = migrations;
		this.users = users;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/** All that stand still, the oldest first. */
	@Transactional(readOnly = true)
	public List<Migration> all() {
		return this.migrations.open().stream().filter(Migration::isHalted).toList();
	}

	/** In whose name it goes on; where nobody may, it stands still from now on. */
	Optional<Person> owner(Migration migration) {
		var owner = this.users.having(Role.OWNER)
			.stream()
			.filter((one) -> one.username().equals(migration.workedBy()))
			.findFirst();
		if (owner.isEmpty() && !migration.isHalted()) {
			log.warn("migration {} stands still: {} is no owner any more", migration.id(), migration.workedBy());
			halted(migration.id(), Timestamp.from(this.clock.instant()));
		}
		else if (owner.isPresent() && migration.isHalted()) {
			halted(migration.id(), null);
		}
		return owner;
	}

	private void halted(UUID id, Timestamp since) {
		this.jdbc.sql("update model_migration set halted_at = :since where id = :id")
			.param("since", since)
			.param("id", id)
			.update();
	}

	/**
	 * From now on it goes on in this owner's name; refused where it does not stand still.
	 */
	public void takeOver(UUID id, Person by) {
		var before = this.migrations.get(id).workedBy();
		int taken = this.jdbc.sql("""
				update model_migration
				   set worked_by = :by, halted_at = null
				 where id = :id and halted_at is not null and done_at is null
				""").param("by", by.username()).param("id", id).update();
		if (taken == 0) {
			throw Refusal.conflict("workshop.migration.notHalted");
		}
		this.trail.administered("migration.takenOver", id.toString(),
				List.of(Change.of(null, "owner", before, by.username())));
		this.events.publishEvent(new Waiting(id));
	}

}
