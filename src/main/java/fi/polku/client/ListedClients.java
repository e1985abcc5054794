package fi.polku.client;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import fi.polku.trail.Trail;
import fi.polku.vault.Vault;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers many people at once, as lists bring them. */
@Service
@Transactional
public class ListedClients {

	private static final String INSERT = """
			insert into client (id, code_cipher, code_key_id, code_index, birth_date, last_name, first_names,
			                    home_municipality, created_at, changed_at)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			on conflict (code_index) do nothing
			""";

	private final JdbcTemplate batch;

	private final JdbcClient jdbc;

	private final Vault vault;

	private final Trail trail;

	private final Clock clock;

	ListedClients(JdbcTemplate batch, JdbcClient jdbc, Vault vault, Trail trail, Clock clock) {
		this.batch = batch;
		this.jdbc = jdbc;
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
		var known = ids(byIndex.keySet());
		var rows = new ArrayList<Object[]>();
		byIndex.forEach((index, person) -> {
			if (!known.containsKey(index)) {
				rows.add(row(index, person));
			}
		});
		if (!rows.isEmpty()) {
			this.batch.batchUpdate(INSERT, rows);
			known.putAll(ids(byIndex.keySet()));
			this.trail.did("client.registered", "screening", rows.stream().map((row) -> (UUID) row[0]).toList(),
					List.of());
		}
		var ids = new HashMap<PersonalIdentityCode, UUID>();
		byIndex.forEach((index, person) -> ids.put(person.code(), known.get(index)));
		return ids;
	}

	private Object[] row(String index, NewClient person) {
		var sealed = this.vault.seal(person.code().value());
		var at = Timestamp.from(this.clock.instant());
		return new Object[] { UUID.randomUUID(), sealed.bytes(), sealed.keyId(), HexFormat.of().parseHex(index),
				person.code().birthDate(), person.lastName(), person.firstNames(), person.homeMunicipality(), at, at };
	}

	private Map<String, UUID> ids(Collection<String> indexes) {
		var ids = new HashMap<String, UUID>();
		this.jdbc.sql("""
				select encode(code_index, 'hex') as code, id from client
				where code_index = any (array(select decode(i, 'hex') from unnest(:indexes) i))
				""")
			.param("indexes", indexes.stream().sorted(Comparator.naturalOrder()).toArray(String[]::new))
			.query((row) -> {
				ids.put(row.getString("code"), row.getObject("id", UUID.class));
			});
		return ids;
	}

	private static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(bytes);
	}

}
