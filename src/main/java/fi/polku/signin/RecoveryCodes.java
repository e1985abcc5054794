package fi.polku.signin;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import fi.polku.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ten codes for whoever has lost the app, each good once. Stored by a slow hash that no
 * key is needed for; those made together share its salt, so that one is found by hashing
 * once.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RecoveryCodes {

	private static final int CODES = 10;

	/** No letter that is taken for another; 32 of them, ten a code: 50 bits. */
	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

	private static final int LENGTH = 10;

	/** Version, cost and salt, which a hash begins with. */
	private static final int SALT = 29;

	private final JdbcClient jdbc;

	private final Vault vault;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	RecoveryCodes(JdbcClient jdbc, Vault vault, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.clock = clock;
	}

	int left(String username) {
		return this.jdbc.sql("select count(*) from recovery_code where username = :username and used_at is null")
			.param("username", username)
			.query(Integer.class)
			.single();
	}

	/** Uses a code up, written without spaces and dashes; false where it is none. */
	boolean use(String username, String code) {
		if (code.length() != LENGTH || !code.chars().allMatch((letter) -> LETTERS.indexOf(letter) >= 0)) {
			return false;
		}
		var used = this.jdbc.sql("""
				select distinct left(hash, %d) from recovery_code
				 where username = :username and hash is not null and used_at is null
				""".formatted(SALT))
			.param("username", username)
			.query(String.class)
			.list()
			.stream()
			.mapToInt((salt) -> use("hash", username, BCrypt.hashpw(code, salt)))
			.sum();
		return used == 1 || useDigest(username, code);
	}

	/** Codes from before they were hashed by themselves. */
	private boolean useDigest(String username, String code) {
		return this.vault.indexes("recovery:" + username + ":" + code)
			.values()
			.stream()
			.mapToInt((digest) -> use("digest", username, digest))
			.sum() == 1;
	}

	private int use(String column, String username, Object value) {
		return this.jdbc.sql("""
				update recovery_code set used_at = :now
				 where username = :username and %s = :value and used_at is null
				""".formatted(column))
			.param("now", Timestamp.from(this.clock.instant()))
			.param("username", username)
			.param("value", value)
			.update();
	}

	/** New ones; the former are void. */
	List<String> make(String username) {
		forget(username);
		var codes = new ArrayList<String>();
		var salt = BCrypt.gensalt();
		while (codes.size() < CODES) {
			var code = new StringBuilder();
			this.random.ints(LENGTH, 0, LETTERS.length()).forEach((at) -> code.append(LETTERS.charAt(at)));
			this.jdbc.sql("insert into recovery_code (username, hash) values (:username, :hash)")
				.param("username", username)
				.param("hash", BCrypt.hashpw(code.toString(), salt))
				.update();
			codes.add(code.insert(LENGTH / 2, '-').toString());
		}
		return codes;
	}

	void forget(String username) {
		this.jdbc.sql("delete from recovery_code where username = :username").param("username", username).update();
	}

}
