package fi.polku.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

import fi.polku.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts to sign in, in the database, so that they count over nodes and restarts. What
 * was typed as a name is kept as a keyed digest only: it may have been a password. Names
 * that nobody has share the first two bytes of theirs, so that strangers fill no table.
 */
@Service
@Transactional
class AttemptCounts {

	private static final String KEY = """
			(select case when :kind <> 'account' or exists (select from app_user where username = :typed)
			             then :key::bytea else substring(:key::bytea from 1 for 2) end)
			""";

	private final JdbcClient jdbc;

	private final Vault vault;

	private final Clock clock;

	private final AttemptLimits limits;

	AttemptCounts(JdbcClient jdbc, Vault vault, Clock clock, AttemptLimits limits) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.clock = clock;
		this.limits = limits;
	}

	/** Whose password was tried. */
	public Counted account(String kind, String username) {
		return count(kind, username, null, this.limits.ofAccount());
	}

	public Counted network(String network) {
		return count("address", network, network, this.limits.ofAddress());
	}

	/**
	 * Counts it before it is looked at, and begins the rest that its failing would bring;
	 * what comes during a rest is not counted.
	 */
	private Counted count(String kind, String typed, String address, AttemptLimits.Limit limit) {
		var now = this.clock.instant();
		return this.jdbc
			.sql("""
					insert into sign_in_attempt as a (kind, key, username, address, failures, last_at)
					values (:kind, %s, (select u.username from app_user u where u.username = :typed and :kind <> 'address'),
					        :address, 1, :now)
					on conflict (kind, key) do update
					   set failures = case when a.last_at < :forgotten then 1 else a.failures + 1 end,
					       last_at = :now,
					       rests_until = case when a.last_at < :forgotten or a.failures + 1 < :free then null
					                          else :now::timestamptz + least(:longest, :first * 2 ^ least(20, a.failures + 1 - :free))
					                                      * interval '1 second' end
					 where a.rests_until is null or a.rests_until <= :now
					returning rests_until is not null
					"""
				.formatted(KEY))
			.param("kind", kind)
			.param("typed", typed)
			.param("key", key(kind, typed))
			.param("address", address)
			.param("now", Timestamp.from(now))
			.param("forgotten", Timestamp.from(now.minus(limit.forgotten())))
			.param("free", limit.free())
			.param("first", this.limits.first().toSeconds())
			.param("longest", this.limits.longest().toSeconds())
			.query(Boolean.class)
			.optional()
			.map((rests) -> new Counted(true, rests))
			.orElse(new Counted(false, false));
	}

	/** How many seconds a network rests still; 0 where it does not. */
	@Transactional(readOnly = true)
	public long waits(String network) {
		var now = this.clock.instant();
		return this.jdbc
			.sql("select rests_until from sign_in_attempt where kind = 'address' and key = :key and rests_until > :now")
			.param("key", key("address", network))
			.param("now", Timestamp.from(now))
			.query(Timestamp.class)
			.optional()
			.map((until) -> Duration.between(now, until.toInstant()).toSeconds() + 1)
			.orElse(0L);
	}

	/** The right one was given. */
	public void forget(String kind, String username) {
		this.jdbc.sql("delete from sign_in_attempt where kind = :kind and key = :key")
			.param("kind", kind)
			.param("key", key(kind, username))
			.update();
	}

	/**
	 * Whoever is let in takes back what they counted against their network.
	 * @param rests whether a rest began with it
	 */
	public void ease(String network, boolean rests) {
		this.jdbc.sql("""
				update sign_in_attempt
				   set failures = greatest(0, failures - 1),
				       rests_until = case when :rests then null else rests_until end
				 where kind = 'address' and key = :key
				""").param("key", key("address", network)).param("rests", rests).update();
	}

	/** The user name, or a dash where nobody has it. */
	@Transactional(readOnly = true)
	public String known(String typed) {
		return this.jdbc.sql("select username from app_user where username = :typed")
			.param("typed", typed)
			.query(String.class)
			.optional()
			.orElse("-");
	}

	private byte[] key(String kind, String typed) {
		return this.vault.index("attempt." + kind + ":" + typed);
	}

	/**
	 * What came of counting.
	 *
	 * @param taken whether it may be looked at
	 * @param rests whether a rest begins with it unless it is right
	 */
	record Counted(boolean taken, boolean rests) {
	}

}
