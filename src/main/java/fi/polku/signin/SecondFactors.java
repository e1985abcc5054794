package fi.polku.signin;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import fi.polku.security.Person;
import fi.polku.trail.Trail;
import fi.polku.vault.SealedText;
import fi.polku.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Second factors: set up with a first code, asked for at sign-in, reset. */
@Service
@Transactional
class SecondFactors {

	private static final int SECRET_BYTES = 20;

	private final JdbcClient jdbc;

	private final Vault vault;

	private final RecoveryCodes codes;

	private final Trail trail;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	SecondFactors(JdbcClient jdbc, Vault vault, RecoveryCodes codes, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.codes = codes;
		this.trail = trail;
		this.clock = clock;
	}

	public boolean isSetUp(String username) {
		return this.jdbc.sql("""
				select exists (select from second_factor where username = :username and confirmed_at is not null)
				""").param("username", username).query(Boolean.class).single();
	}

	/** How many recovery codes are left. */
	public int codesLeft(String username) {
		return this.codes.left(username);
	}

	/**
	 * A new secret, which counts when a first code has been given; not over one in use.
	 */
	public void begin(String username) {
		var secret = new byte[SECRET_BYTES];
		this.random.nextBytes(secret);
		var sealed = this.vault.seal(Base64.getEncoder().encodeToString(secret), SealedSecrets.place(username));
		this.jdbc.sql("""
				insert into second_factor (username, key_id, cipher, made_at) values (:username, :key, :cipher, :now)
				on conflict (username) do update
				   set key_id = excluded.key_id, cipher = excluded.cipher, made_at = excluded.made_at, last_step = 0
				 where second_factor.confirmed_at is null
				""")
			.param("username", username)
			.param("key", sealed.keyId())
			.param("cipher", sealed.bytes())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** The secret that waits for its first code. */
	public Optional<byte[]> begun(String username) {
		return secret(username, false);
	}

	/**
	 * Takes the first code; the recovery codes come back once, empty where it is wrong.
	 */
	public List<String> confirm(String username, String code) {
		if (begun(username).isEmpty() || !isRight(username, code, false)) {
			return List.of();
		}
		this.jdbc.sql("update second_factor set confirmed_at = :now where username = :username")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("username", username)
			.update();
		this.trail.administered("secondFactor.made", username, List.of());
		return this.codes.make(username);
	}

	/** Whether it is the code of now, or a recovery code that was not used; once. */
	public boolean take(Person person, String given) {
		var code = given.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s-]", "");
		return code.matches("\\d{6}") ? isRight(person.username(), code, true) : isRecovery(person.username(), code);
	}

	private boolean isRight(String username, String code, boolean confirmed) {
		var step = secret(username, confirmed)
			.map((secret) -> OneTimeCodes.step(secret, code.strip(), this.clock.instant()))
			.orElse(-1L);
		return step > 0 && this.jdbc.sql("""
				update second_factor set last_step = :step where username = :username and last_step < :step
				""").param("step", step).param("username", username).update() == 1;
	}

	private boolean isRecovery(String username, String code) {
		var used = this.codes.use(username, code);
		if (used) {
			this.trail.administered("secondFactor.codeUsed", username, List.of());
		}
		return used;
	}

	private Optional<byte[]> secret(String username, boolean confirmed) {
		return this.jdbc.sql("""
				select key_id, cipher from second_factor
				 where username = :username and (confirmed_at is not null) = :confirmed
				""")
			.param("username", username)
			.param("confirmed", confirmed)
			.query((row, number) -> new SealedText(row.getString(1), row.getBytes(2)))
			.optional()
			.map((sealed) -> Base64.getDecoder().decode(this.vault.open(sealed, SealedSecrets.place(username))));
	}

	/** Ten new recovery codes; the former ones are void. */
	public List<String> makeCodes(String username) {
		this.trail.administered("secondFactor.codesMade", username, List.of());
		return this.codes.make(username);
	}

	public void remove(String username) {
		forget(username);
		this.trail.administered("secondFactor.removed", username, List.of());
	}

	/** Somebody has lost theirs. */
	public void reset(String username) {
		forget(username);
		this.trail.administered("secondFactor.reset", username, List.of());
	}

	private void forget(String username) {
		this.codes.forget(username);
		this.jdbc.sql("delete from second_factor where username = :username").param("username", username).update();
	}

}
