package fi.polku.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Digests of acts. A value enters only as a digest salted per client, so that the act
 * still verifies when values and salt have been erased and nothing can be guessed from
 * what is left.
 */
@Component
class Digests {

	private final JdbcClient jdbc;

	private final SecureRandom random = new SecureRandom();

	Digests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	byte[] of(Instant at, String username, String kind, String purpose, String element, List<String> cases,
			Collection<UUID> clients, List<Change> changes) {
		var digest = sha256();
		for (var part : List.of(at.toEpochMilli(), username, kind, purpose, String.valueOf(element), cases, clients)) {
			digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
			digest.update((byte) 0);
		}
		changes.forEach((change) -> digest.update(valueDigest(change)));
		return digest.digest();
	}

	private byte[] valueDigest(Change change) {
		var digest = sha256();
		if (change.client() != null) {
			digest.update(saltOf(change.client()));
		}
		digest.update((change.field() + "\0" + change.oldValue() + "\0" + change.newValue())
			.getBytes(StandardCharsets.UTF_8));
		return digest.digest();
	}

	private byte[] saltOf(UUID client) {
		var salt = new byte[32];
		this.random.nextBytes(salt);
		return this.jdbc.sql("""
				insert into trail_salt (client_id, salt) values (:client, :salt)
				on conflict (client_id) do update set salt = trail_salt.salt
				returning salt
				""").param("client", client).param("salt", salt).query((row, number) -> row.getBytes("salt")).single();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
