package fi.polku.client;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fi.polku.vault.IndexedTexts;
import fi.polku.vault.SealedText;
import fi.polku.vault.Vault;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whose a code is, by keyed indexes: each code has a row for every index key at hand, so
 * that nodes that share one key find what the other has registered.
 */
@Repository
class ClientCodes implements IndexedTexts {

	private static final String CLAIM = """
			insert into client_code (index_key, code_index, client_id) values (?, ?, ?)
			on conflict (code_index) do nothing
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	private final Vault vault;

	ClientCodes(JdbcClient jdbc, JdbcTemplate batch, Vault vault) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.vault = vault;
	}

	Optional<UUID> owner(PersonalIdentityCode code) {
		return this.jdbc.sql("select client_id from client_code where code_index = any (:indexes) limit 1")
			.param("indexes", this.vault.indexes(code.value()).values().toArray(byte[][]::new))
			.query(UUID.class)
			.optional();
	}

	/** Takes the code for this person; false where it is another's. */
	boolean claim(UUID client, PersonalIdentityCode code) {
		return claim(Map.of(client, code), List.of(client)).contains(client);
	}

	/**
	 * Takes each person's code, in the order given.
	 * @return who got theirs; the codes of the rest are others'
	 */
	List<UUID> claim(Map<UUID, PersonalIdentityCode> codes, List<UUID> order) {
		var rows = new ArrayList<Object[]>();
		order.forEach((client) -> this.vault.indexes(codes.get(client).value())
			.forEach((key, index) -> rows.add(new Object[] { key, index, client })));
		this.batch.batchUpdate(CLAIM, rows);
		var got = this.jdbc.sql("""
				select client_id from client_code where client_id = any (:clients)
				group by client_id having count(*) = :keys
				""")
			.param("clients", order.toArray(UUID[]::new))
			.param("keys", rows.size() / order.size())
			.query(UUID.class)
			.list();
		var lost = order.stream().filter((client) -> !got.contains(client)).toArray(UUID[]::new);
		if (lost.length > 0) {
			this.jdbc.sql("delete from client_code where client_id = any (:lost)").param("lost", lost).update();
		}
		return got;
	}

	/** Who of these codes' owners are known. */
	Map<PersonalIdentityCode, UUID> owners(Collection<PersonalIdentityCode> codes) {
		var byIndex = new HashMap<java.nio.ByteBuffer, PersonalIdentityCode>();
		codes.forEach((code) -> this.vault.indexes(code.value())
			.values()
			.forEach((index) -> byIndex.put(ByteBuffer.wrap(index), code)));
		var owners = new HashMap<PersonalIdentityCode, UUID>();
		this.jdbc.sql("select code_index, client_id from client_code where code_index = any (:indexes)")
			.param("indexes", byIndex.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new))
			.query((row) -> {
				owners.put(byIndex.get(ByteBuffer.wrap(row.getBytes(1))), row.getObject(2, UUID.class));
			});
		return owners;
	}

	@Override
	public long missing(String indexKey) {
		return this.jdbc.sql("""
				select count(*) from client c
				where c.code_cipher is not null
				  and not exists (select from client_code k where k.client_id = c.id and k.index_key = :key)
				""").param("key", indexKey).query(Long.class).single();
	}

	@Override
	public int fill(String indexKey, int most) {
		var rows = this.jdbc.sql("""
				select c.id, c.code_key_id, c.code_cipher from client c
				where c.code_cipher is not null
				  and not exists (select from client_code k where k.client_id = c.id and k.index_key = :key)
				limit :most
				for update skip locked
				""").param("key", indexKey).param("most", most).query((row, number) -> {
			var id = row.getObject("id", UUID.class);
			var sealed = new SealedText(row.getString("code_key_id"), row.getBytes("code_cipher"));
			var code = this.vault.open(sealed, SealedCodes.place(id));
			return new Object[] { indexKey, this.vault.indexes(code).get(indexKey), id };
		}).list();
		this.batch.batchUpdate(CLAIM, rows);
		return rows.size();
	}

	@Override
	public int order() {
		return 1;
	}

	@Override
	public void forget(String indexKey) {
		this.jdbc.sql("delete from client_code where index_key = :key").param("key", indexKey).update();
	}

}
