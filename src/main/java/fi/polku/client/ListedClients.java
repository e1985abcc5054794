package fi.polku.client;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import fi.polku.trail.Trail;
import fi.polku.vault.Vault;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers many people at once, as lists bring them. */
@Service
@Transactional
public class ListedClients {

	private static final String INSERT = """
			insert into client (id, code_cipher, code_key_id, birth_date, last_name, first_names,
			                    home_municipality, created_at, changed_at)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?)
			""";

	private final JdbcTemplate batch;

	private final ClientCodes codes;

	private final Vault vault;

	private final Trail trail;

	private final Clock clock;

	ListedClients(JdbcTemplate batch, ClientCodes codes, Vault vault, Trail trail, Clock clock) {
		this.batch = batch;
		this.codes = codes;
		this.vault = vault;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * The ids of these people by their codes, new ones registered. Names of a known
	 * person are left as they are. People are taken in the order of their index, so that
	 * two lists at once never wait for each other in a circle.
	 */
	public Map<PersonalIdentityCode, UUID> register(Collection<NewClient> people) {
		var byIndex = new TreeMap<String, NewClient>();
		people.forEach((person) -> byIndex.put(hex(this.vault.index(person.code().value())), person));
		var all = byIndex.values().stream().map(NewClient::code).toList();
		var known = this.codes.owners(all);
		var fresh = new LinkedHashMap<UUID, NewClient>();
		byIndex.values()
			.stream()
			.filter((person) -> !known.containsKey(person.code()))
			.forEach((person) -> fresh.put(UUID.randomUUID(), person));
		if (!fresh.isEmpty()) {
			add(fresh);
			known.putAll(this.codes.owners(all));
		}
		return known;
	}

	/** Whoever another list has registered meanwhile is left to it. */
	private void add(Map<UUID, NewClient> fresh) {
		var codes = new HashMap<UUID, PersonalIdentityCode>();
		fresh.forEach((id, person) -> codes.put(id, person.code()));
		var got = new HashSet<>(this.codes.claim(codes, List.copyOf(fresh.keySet())));
		var rows = fresh.entrySet().stream().filter((one) -> got.contains(one.getKey())).map(this::row).toList();
		this.batch.batchUpdate(INSERT, rows);
		this.trail.did("client.registered", "screening", rows.stream().map((row) -> (UUID) row[0]).toList(), List.of());
	}

	private Object[] row(Map.Entry<UUID, NewClient> one) {
		var person = one.getValue();
		var sealed = this.vault.seal(person.code().value(), SealedCodes.place(one.getKey()));
		var at = Timestamp.from(this.clock.instant());
		return new Object[] { one.getKey(), sealed.bytes(), sealed.keyId(), person.code().birthDate(),
				person.lastName(), person.firstNames(), person.homeMunicipality(), at, at };
	}

	private static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(bytes);
	}

}
