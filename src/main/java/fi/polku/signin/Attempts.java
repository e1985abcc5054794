package fi.polku.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.SignInAttempt;
import fi.polku.security.SignInWatch;
import fi.polku.trail.Trail;
import fi.polku.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts to sign in, in the database, so that they count over nodes and restarts. What
 * was typed as a name is kept as a keyed digest only: it may have been a password.
 */
@Service
@Transactional
class Attempts implements SignInWatch {

	private final JdbcClient jdbc;

	private final Vault vault;

	private final Trail trail;

	private final CurrentUser user;

	private final Clock clock;

	private final AttemptLimits limits;

	Attempts(JdbcClient jdbc, Vault vault, Trail trail, CurrentUser user, Clock clock, AttemptLimits limits) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.trail = trail;
		this.user = user;
		this.clock = clock;
		this.limits = limits;
	}

	@Override
	public boolean begin(SignInAttempt attempt) {
		var address = count("address", attempt.address(), null, attempt.address(), this.limits.ofAddress());
		var account = count("account", attempt.username(), attempt.username(), null, this.limits.ofAccount());
		return address && account;
	}

	@Override
	public Duration rest(String address) {
		var now = this.clock.instant();
		return this.jdbc
			.sql("select rests_until from sign_in_attempt where kind = 'address' and key = :key and rests_until > :now")
			.param("key", key("address", address))
			.param("now", Timestamp.from(now))
			.query(Timestamp.class)
			.optional()
			.map((until) -> Duration.between(now, until.toInstant()))
			.orElse(Duration.ZERO);
	}

	/** Counts a code of the second factor. */
	public boolean beginCode(Person person) {
		return count("code", person.username(), person.username(), null, this.limits.ofAccount());
	}

	/**
	 * Counts it before it is looked at, and begins the rest that its failing would bring;
	 * what comes during a rest is not counted.
	 */
	private boolean count(String kind, String typed, String username, String address, AttemptLimits.Limit limit) {
		var now = this.clock.instant();
		return this.jdbc
			.sql("""
					insert into sign_in_attempt as a (kind, key, username, address, failures, last_at)
					values (:kind, :key, (select u.username from app_user u where u.username = :username), :address, 1, :now)
					on conflict (kind, key) do update
					   set failures = case when a.last_at < :forgotten then 1 else a.failures + 1 end,
					       last_at = :now,
					       rests_until = case when a.last_at < :forgotten or a.failures + 1 < :free then null
					                          else :now::timestamptz + least(:longest, :first * 2 ^ least(20, a.failures + 1 - :free))
					                                      * interval '1 second' end
					 where a.rests_until is null or a.rests_until <= :now
					returning failures
					""")
			.param("kind", kind)
			.param("key", key(kind, typed))
			.param("username", username)
			.param("address", address)
			.param("now", Timestamp.from(now))
			.param("forgotten", Timestamp.from(now.minus(limit.forgotten())))
			.param("free", limit.free())
			.param("first", this.limits.first().toSeconds())
			.param("longest", this.limits.longest().toSeconds())
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	@Override
	public void failed(SignInAttempt attempt) {
		told("account", attempt.username());
	}

	/** A code of the second factor was wrong. */
	public void failedCode(Person person) {
		told("code", person.username());
	}

	private void told(String kind, String typed) {
		var state = this.jdbc.sql("""
				select coalesce(username, '-') as username, failures, coalesce(rests_until > :now, false) as rests
				  from sign_in_attempt where kind = :kind and key = :key
				""")
			.param("kind", kind)
			.param("key", key(kind, typed))
			.param("now", Timestamp.from(this.clock.instant()))
			.query(State.class)
			.optional()
			.orElse(new State("-", 0, false));
		if (state.rests()) {
			this.trail.administered("signIn.rested", state.username(), List.of());
		}
		else {
			this.trail.administered("signIn.failed", state.username(), List.of());
		}
	}

	@Override
	public void passed(SignInAttempt attempt) {
		forget("account", attempt.username());
		this.jdbc.sql("""
				update sign_in_attempt
				   set failures = greatest(0, failures - 1),
				       rests_until = case when failures > :free then rests_until end
				 where kind = 'address' and key = :key
				""")
			.param("key", key("address", attempt.address()))
			.param("free", this.limits.ofAddress().free())
			.update();
	}

	/** The code was right. */
	public void passedCode(Person person) {
		forget("code", person.username());
	}

	private void forget(String kind, String typed) {
		this.jdbc.sql("delete from sign_in_attempt where kind = :kind and key = :key")
			.param("kind", kind)
			.param("key", key(kind, typed))
			.update();
	}

	@Override
	public void signedIn(Person person, String way) {
		this.user.as(person, () -> {
			this.trail.administered("signIn.done", person.username(), List.of());
			return null;
		});
	}

	@Override
	public void signedOut(Person person) {
		this.user.as(person, () -> {
			this.trail.administered("signIn.ended", person.username(), List.of());
			return null;
		});
	}

	private byte[] key(String kind, String typed) {
		return this.vault.index("attempt." + kind + ":" + typed);
	}

	/** How an account stands after an attempt. */
	private record State(String username, int failures, boolean rests) {
	}

}
