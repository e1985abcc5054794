package fi.polku.vault;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database knows of keys: never the keys themselves. */
@Repository
class KnownKeys {

	/** A node that has said nothing for so long is gone. */
	private static final Duration SILENT = Duration.ofSeconds(60);

	private final JdbcClient jdbc;

	private final Clock clock;

	KnownKeys(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<KnownKey> all() {
		return this.jdbc.sql("""
				select id, kind, state, proof, unbound, first_seen_at, sealing_since, sealing_by
				from vault_key
				order by first_seen_at, id
				""")
			.query((row, number) -> new KnownKey(row.getString("id"), "index".equals(row.getString("kind")),
					row.getString("state"), row.getBytes("proof"), row.getBoolean("unbound"),
					row.getTimestamp("first_seen_at").toInstant(),
					(row.getTimestamp("sealing_since") != null) ? row.getTimestamp("sealing_since").toInstant() : null,
					row.getString("sealing_by")))
			.list();
	}

	/** A key that is new; another node may have been first. */
	void add(String id, boolean index, byte[] proof) {
		this.jdbc.sql("""
				insert into vault_key (id, kind, state, proof, unbound, first_seen_at)
				values (:id, :kind, 'known', :proof, false, :at)
				on conflict (id) do nothing
				""")
			.param("id", id)
			.param("kind", index ? "index" : "seal")
			.param("proof", proof)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** From now on this key seals; the one before opens only. */
	boolean sealWith(String id, String by) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('keys'))").query().singleRow();
		this.jdbc.sql("update vault_key set state = 'former' where state = 'sealing' and id <> :id")
			.param("id", id)
			.update();
		return this.jdbc.sql("""
				update vault_key set state = 'sealing', sealing_since = :at, sealing_by = :by
				where id = :id and kind = 'seal' and state <> 'sealing'
				""").param("id", id).param("by", by).param("at", Timestamp.from(this.clock.instant())).update() == 1;
	}

	void remove(String id) {
		this.jdbc.sql("delete from vault_key where id = :id and state <> 'sealing'").param("id", id).update();
	}

	void sayOf(UUID node, List<String> keys) {
		var now = this.clock.instant();
		this.jdbc.sql("""
				insert into vault_node (id, keys, seen_at) values (:id, :keys, :at)
				on conflict (id) do update set keys = excluded.keys, seen_at = excluded.seen_at
				""")
			.param("id", node)
			.param("keys", keys.toArray(String[]::new))
			.param("at", Timestamp.from(now))
			.update();
		this.jdbc.sql("delete from vault_node where seen_at < :old")
			.param("old", Timestamp.from(now.minus(SILENT)))
			.update();
	}

	void leave(UUID node) {
		this.jdbc.sql("delete from vault_node where id = :id").param("id", node).update();
	}

	/** The running nodes, each with the keys it has at hand. */
	List<List<String>> nodes() {
		return this.jdbc.sql("select keys from vault_node where seen_at >= :since")
			.param("since", Timestamp.from(this.clock.instant().minus(SILENT)))
			.query((row, number) -> List.of((String[]) row.getArray(1).getArray()))
			.list();
	}

}
