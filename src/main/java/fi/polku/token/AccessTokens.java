package fi.polku.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fi.polku.security.CurrentUser;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, finds and revokes tokens. */
@Service
@Transactional
class AccessTokens {

	static final String MARK = "polku_";

	private static final int SECRET_BYTES = 32;

	private static final int PREFIX = MARK.length() + 6;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final JdbcClient jdbc;

	private final Trail trail;

	private final CurrentUser user;

	private final Clock clock;

	private final Duration longest;

	private final Duration withoutArrival;

	private final SecureRandom random = new SecureRandom();

	AccessTokens(JdbcClient jdbc, Trail trail, CurrentUser user, Clock clock,
			@Value("${polku.tokens.longest:365d}") Duration longest,
			@Value("${polku.tokens.without-arrival:30d}") Duration withoutArrival) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.user = user;
		this.clock = clock;
		this.longest = longest;
		this.withoutArrival = withoutArrival;
	}

	/** How many days a token lasts at most. */
	public long longestDays() {
		return this.longest.toDays();
	}

	/** A new one; the secret comes back this once. */
	public String make(String username, String name, Set<Scope> scopes, int days) {
		if (name.isBlank() || scopes.isEmpty() || days < 1 || days > longestDays()) {
			throw new IllegalArgumentException("not a token");
		}
		var bytes = new byte[SECRET_BYTES];
		this.random.nextBytes(bytes);
		var secret = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		var now = this.clock.instant();
		this.jdbc.sql("""
				insert into access_token (id, username, name, prefix, digest, scopes, made_by, made_at, expires_at)
				values (:id, :username, :name, :prefix, :digest, :scopes, :by, :now, :expires)
				""")
			.param("id", UUID.randomUUID())
			.param("username", username)
			.param("name", name.strip())
			.param("prefix", secret.substring(0, PREFIX))
			.param("digest", digest(secret))
			.param("scopes", scopes.stream().map(Scope::name).sorted().toArray(String[]::new))
			.param("by", this.user.username())
			.param("now", Timestamp.from(now))
			.param("expires", Timestamp.from(now.plus(Duration.ofDays(days))))
			.update();
		this.trail.administered("token.made", username, List.of(Change.of(null, "token", null, name.strip()), Change
			.of(null, "scopes", null, String.join(", ", scopes.stream().map(Scope::name).sorted().toList()))));
		return secret;
	}

	/** Those of a person, the newest first. */
	public List<AccessToken> of(String username) {
		return this.jdbc.sql("select * from access_token where username = :username order by made_at desc limit 100")
			.param("username", username)
			.query(AccessTokens::token)
			.list();
	}

	/**
	 * The one with that secret, in force; that it was used is written once a minute.
	 * Those of people whom a provider has not sent for long are none until it does.
	 */
	public Optional<AccessToken> use(String secret) {
		var now = this.clock.instant();
		var found = this.jdbc.sql("""
				select t.* from access_token t
				 where digest = :digest
				   and not exists (select from provider_person p
				                    where p.username = t.username and p.arrived_at < :since)
				""")
			.param("digest", digest(secret))
			.param("since", Timestamp.from(now.minus(this.withoutArrival)))
			.query(AccessTokens::token)
			.optional()
			.filter((one) -> "valid".equals(one.state(now)));
		found.filter((one) -> one.lastUsedAt() == null || one.lastUsedAt().plus(MINUTE).isBefore(now))
			.ifPresent((one) -> this.jdbc.sql("update access_token set last_used_at = :now where id = :id")
				.param("now", Timestamp.from(now))
				.param("id", one.id())
				.update());
		return found;
	}

	public void revoke(String username, UUID id) {
		var revoked = this.jdbc.sql("""
				update access_token set revoked_at = :now
				 where id = :id and username = :username and revoked_at is null
				returning name
				""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("id", id)
			.param("username", username)
			.query(String.class)
			.optional();
		revoked.ifPresent((name) -> this.trail.administered("token.revoked", username,
				List.of(Change.of(null, "token", name, null))));
	}

	/** Revokes all that a person has. */
	public void revokeAll(String username) {
		this.jdbc.sql("""
				update access_token set revoked_at = :now where username = :username and revoked_at is null
				returning name
				""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("username", username)
			.query(String.class)
			.list()
			.forEach((name) -> this.trail.administered("token.revoked", username,
					List.of(Change.of(null, "token", name, null))));
	}

	private static byte[] digest(String secret) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static AccessToken token(ResultSet row, int number) throws SQLException {
		Set<Scope> scopes = EnumSet.noneOf(Scope.class);
		Arrays.stream((String[]) row.getArray("scopes").getArray()).map(Scope::valueOf).forEach(scopes::add);
		return new AccessToken(row.getObject("id", UUID.class), row.getString("username"), row.getString("name"),
				row.getString("prefix"), scopes, row.getString("made_by"), instant(row, "made_at"),
				instant(row, "expires_at"), instant(row, "last_used_at"), instant(row, "revoked_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
