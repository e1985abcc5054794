package fi.polku.client;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import fi.polku.client.PersonCorrection.Outcome;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects who somebody is: names, home municipality, identity code (GDPR article 16).
 * What was and what is stand in the trail, of the code its day, sign and check character.
 */
@Service
@Transactional
public class PersonCorrections {

	private final JdbcClient jdbc;

	private final Clients clients;

	private final ClientCodes codes;

	private final Vault vault;

	private final Trail trail;

	private final Clock clock;

	PersonCorrections(JdbcClient jdbc, Clients clients, ClientCodes codes, Vault vault, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.codes = codes;
		this.vault = vault;
		this.trail = trail;
		this.clock = clock;
	}

	public Outcome correct(UUID id, PersonCorrection right) {
		this.jdbc.sql("select id from client where id = :id for update").param("id", id).query().singleRow();
		var before = this.clients.get(id);
		var former = this.clients.codeOf(id).orElse(null);
		var code = (right.code() != null) ? right.code() : former;
		if (isSame(before, right) && Objects.equals(former, code)) {
			return Outcome.NOTHING;
		}
		if (!Objects.equals(former, code) && !change(id, former, code)) {
			return Outcome.CODE_OF_ANOTHER;
		}
		write(id, right);
		this.trail.did("client.corrected", "guidance", List.of(id),
				List.of(Change.of(id, "lastName", before.lastName(), right.lastName()),
						Change.of(id, "firstNames", before.firstNames(), right.firstNames()),
						Change.of(id, "homeMunicipality", before.homeMunicipality(), right.homeMunicipality()),
						Change.of(id, "identityCode", told(former), told(code)),
						Change.of(id, "reason", null, right.reason())));
		return Outcome.CORRECTED;
	}

	private static boolean isSame(Client before, PersonCorrection right) {
		return before.lastName().equals(right.lastName()) && before.firstNames().equals(right.firstNames())
				&& Objects.equals(before.homeMunicipality(), right.homeMunicipality());
	}

	private void write(UUID id, PersonCorrection right) {
		this.jdbc.sql("""
				update client set last_name = :last, first_names = :first, home_municipality = :municipality,
				                  changed_at = :at
				where id = :id
				""")
			.param("last", right.lastName())
			.param("first", right.firstNames())
			.param("municipality", right.homeMunicipality(), Types.VARCHAR)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("id", id)
			.update();
	}

	/** False where the code is another's; then the former one stays. */
	private boolean change(UUID id, PersonalIdentityCode former, PersonalIdentityCode code) {
		if (this.codes.owner(code).isPresent()) {
			return false;
		}
		this.jdbc.sql("delete from client_code where client_id = :id").param("id", id).update();
		if (!this.codes.claim(id, code)) {
			if (former != null) {
				this.codes.claim(id, former);
			}
			return false;
		}
		var sealed = this.vault.seal(code.value(), SealedCodes.place(id));
		this.jdbc.sql("update client set code_cipher = :cipher, code_key_id = :key, birth_date = :born where id = :id")
			.param("cipher", sealed.bytes())
			.param("key", sealed.keyId())
			.param("born", code.birthDate())
			.param("id", id)
			.update();
		return true;
	}

	private static String told(PersonalIdentityCode code) {
		return (code != null) ? code.value().substring(0, 7) + "***" + code.value().substring(10) : null;
	}

}
