package fi.polku.trail.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import fi.polku.calendar.Helsinki;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The seals of the days. */
@Service
public class Seals {

	private final JdbcClient jdbc;

	private final SealKey key;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Seals(JdbcClient jdbc, SealKey key, Clock clock, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.key = key;
		this.clock = clock;
		this.events = events;
	}

	/** All of them, the newest first. */
	public List<Seal> all() {
		return this.jdbc.sql("select * from trail_seal order by day desc").query(Seals::seal).list();
	}

	public Optional<Seal> newest() {
		return this.jdbc.sql("select * from trail_seal order by day desc limit 1").query(Seals::seal).optional();
	}

	/** Whether no other node links or seals; until the transaction ends. */
	boolean mayBegin() {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('trail seal'))").query(Boolean.class).single();
	}

	/** Whether a day has ended since the newest seal. */
	boolean isDue(Optional<Seal> newest) {
		return newest.map((seal) -> seal.day().isBefore(yesterday())).orElse(true);
	}

	/** Seals all days that have ended, where there is anything to seal. */
	void seal(Optional<Seal> before, Link last, long settled) {
		if (last.position() == 0) {
			return;
		}
		var at = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		var previous = before.map(Seal::hash).orElse(Lines.NOTHING);
		var line = Lines.seal(yesterday(), last.position(), settled, last.hash(), at, previous);
		var seal = new Seal(yesterday(), last.position(), settled, last.hash(), at, previous, Lines.sha256(line),
				this.key.id(), this.key.sign(line));
		this.jdbc.sql("""
				insert into trail_seal (day, position, settled, head, sealed_at, previous, hash, key_id, signature)
				values (:day, :position, :settled, :head, :sealedAt, :previous, :hash, :keyId, :signature)
				""")
			.param("day", seal.day())
			.param("position", seal.position())
			.param("settled", seal.settled())
			.param("head", seal.head())
			.param("sealedAt", Timestamp.from(seal.sealedAt()))
			.param("previous", seal.previous())
			.param("hash", seal.hash())
			.param("keyId", seal.keyId())
			.param("signature", seal.signature())
			.update();
		this.events.publishEvent(new DaySealed(seal.told()));
	}

	private LocalDate yesterday() {
		return Helsinki.today(this.clock).minusDays(1);
	}

	public static Seal seal(ResultSet row, int number) throws SQLException {
		return new Seal(row.getObject("day", LocalDate.class), row.getLong("position"), row.getLong("settled"),
				row.getBytes("head"), row.getTimestamp("sealed_at").toInstant(), row.getBytes("previous"),
				row.getBytes("hash"), row.getString("key_id"), row.getBytes("signature"));
	}

}
