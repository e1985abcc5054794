package fi.polku.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who rests after too many attempts: shown to administrators, and lifted. */
@Service
@Transactional
class Rests {

	private final JdbcClient jdbc;

	private final Trail trail;

	private final Clock clock;

	private final AttemptLimits limits;

	Rests(JdbcClient jdbc, Trail trail, Clock clock, AttemptLimits limits) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
		this.limits = limits;
	}

	/** Of people and addresses that are known; a name that nobody has rests unseen. */
	public List<Rest> all() {
		return find("username is not null or address is not null");
	}

	public List<Rest> of(String username) {
		return find("username = :username", username);
	}

	private List<Rest> find(String which, Object... username) {
		return this.jdbc.sql("""
				select kind, username, address, failures, rests_until as until from sign_in_attempt
				 where rests_until > :now and (%s) order by rests_until desc limit 200
				""".formatted(which))
			.param("now", Timestamp.from(this.clock.instant()))
			.param("username", (username.length > 0) ? username[0] : null)
			.query(Rest.class)
			.list();
	}

	/** Lets a person try again. */
	public void lift(String username) {
		if (this.jdbc.sql("delete from sign_in_attempt where username = :username")
			.param("username", username)
			.update() > 0) {
			this.trail.administered("signIn.restLifted", username, List.of());
		}
	}

	/** Lets everybody at an address try again. */
	public void liftAddress(String address) {
		if (this.jdbc.sql("delete from sign_in_attempt where address = :address")
			.param("address", address)
			.update() > 0) {
			this.trail.administered("signIn.restLifted", address, List.of());
		}
	}

	/** What counts no more is forgotten. */
	@Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
	public void forget() {
		var now = this.clock.instant();
		this.jdbc.sql("""
				delete from sign_in_attempt
				 where last_at < case when kind = 'address' then :hour else :day end
				   and (rests_until is null or rests_until <= :now)
				""")
			.param("hour", Timestamp.from(now.minus(this.limits.ofAddress().forgotten())))
			.param("day", Timestamp.from(now.minus(this.limits.ofAccount().forgotten())))
			.param("now", Timestamp.from(now))
			.update();
	}

	/** Somebody, or everybody at an address, who waits. */
	record Rest(String kind, String username, String address, int failures, Instant until) {
	}

}
