package fi.polku.vault;

import java.util.Arrays;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses the start where the keys at hand are not those under which the database's codes
 * and health records were sealed, so that nobody goes on with other keys unawares.
 */
@Component
class VaultCheck implements SmartInitializingSingleton {

	private static final String KNOWN = "polku";

	private static final String KNOWN_CODE = "010101A900R";

	private final Vault vault;

	private final JdbcClient jdbc;

	VaultCheck(Vault vault, JdbcClient jdbc) {
		this.vault = vault;
		this.jdbc = jdbc;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.jdbc.sql("select key_id, cipher, index_check from vault_check")
			.query((row, number) -> new Check(new SealedText(row.getString(1), row.getBytes(2)), row.getBytes(3)))
			.list()
			.forEach(this::check);
		var sealed = this.vault.seal(KNOWN);
		this.jdbc.sql("""
				insert into vault_check (key_id, cipher, index_check) values (:key, :cipher, :index)
				on conflict (key_id) do nothing
				""")
			.param("key", sealed.keyId())
			.param("cipher", sealed.bytes())
			.param("index", this.vault.index(KNOWN_CODE))
			.update();
	}

	private void check(Check check) {
		if (!Arrays.equals(check.index(), this.vault.index(KNOWN_CODE))) {
			throw new WrongKeys("the index key is another");
		}
		try {
			this.vault.open(check.sealed());
		}
		catch (RuntimeException ex) {
			throw new WrongKeys("the key " + check.sealed().keyId() + " is missing or another");
		}
	}

	private record Check(SealedText sealed, byte[] index) {
	}

	/** The sentence that the start ends with. */
	static class WrongKeys extends IllegalStateException {

		WrongKeys(String what) {
			super("The keys at hand do not open this database: " + what
					+ ". Give the keys it was made with in POLKU_KEYS or in the file 'keys' of the data folder.");
		}

	}

}
