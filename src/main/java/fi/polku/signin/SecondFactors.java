package fi.polku.signin;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
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

	private static final int RECOVERY_CODES = 10;

	/** No letter that is taken for another; 32 of them, ten a code: 50 bits. */
	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

	private static final int SECRET_BYTES = 20;

	private final JdbcClient jdbc;

	private final Vault vault;

	private final Trail trail;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	SecondFactors(JdbcClient jdbc, Vault vault, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
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
		return this.jdbc.sql("select count(*) from recovery_code where username = :username and used_at is null")
			.param("username", username)
			.query(Integer.class)
			.single();
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
		return newCodes(username);
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
		int used = 0;
		for (var digest : this.vault.indexes(recovery(username, code)).values()) {
			used += this.jdbc.sql("""
					update recovery_code set used_at = :now
					 where username = :username and digest = :digest and used_at is null
					""")
				.param("now", Timestamp.from(this.clock.instant()))
				.param("username", username)
				.param("digest", digest)
				.update();
		}
		if (used == 1) {
			this.trail.administered("secondFactor.codeUsed", username, List.of());
		}
		return used == 1;
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
		return newCodes(username);
	}

	private List<String> newCodes(String username) {
		this.jdbc.sql("delete from recovery_code where username = :username").param("username", username).update();
		var codes = new ArrayList<String>();
		while (codes.size() < RECOVERY_CODES) {
			var code = new StringBuilder();
			this.random.ints(10, 0, LETTERS.length()).forEach((at) -> code.append(LETTERS.charAt(at)));
			this.jdbc.sql("insert into recovery_code (username, digest) values (:username, :digest)")
				.param("username", username)
				.param("digest", this.vault.index(recovery(username, code.toString())))
				.update();
			codes.add(code.insert(5, '-').toString());
		}
		return codes;
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
		this.jdbc.sql("delete from recovery_code where username = :username").param("username", username).update();
		this.jdbc.sql("delete from second_factor where username = :username").param("username", username).update();
	}

	private static String recovery(String username, String code) {
		return "recovery:" + username + ":" + code;
	}

}
