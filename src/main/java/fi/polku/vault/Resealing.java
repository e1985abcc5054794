package fi.polku.vault;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals with the sealing key what older keys sealed, some rows in a transaction. Each
 * text is opened again from its new seal before it is written. A row somebody else holds
 * is left for the next round; one that does not open is told and left.
 */
@Component
class Resealing {

	private static final Logger log = LoggerFactory.getLogger(Resealing.class);

	private final JdbcClient jdbc;

	private final Vault vault;

	private final KeyRing ring;

	private final Set<String> shut = new HashSet<>();

	Resealing(JdbcClient jdbc, Vault vault, KeyRing ring) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.ring = ring;
	}

	/** Tries again in the next round what did not open in the last one. */
	void beginRound() {
		this.shut.clear();
	}

	/** How many rows were taken in hand; 0 when none is left or another node does it. */
	@Transactional
	int some(SealedColumn column, int most) {
		if (!this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('resealing'))").query(Boolean.class).single()) {
			return 0;
		}
		var keys = this.ring.now();
		var rows = rows(column, keys.sealing(), most);
		rows.forEach((row) -> reseal(column, row, keys));
		return rows.size();
	}

	private List<Row> rows(SealedColumn column, String sealing, int most) {
		return this.jdbc.sql("""
				select ctid::text, %1$s, %2$s, %3$s from %4$s
				where %1$s <> :sealing and not (%3$s = any(:shut))
				limit :most
				for update skip locked
				""".formatted(column.key(), column.cipher(), column.place(), column.table()))
			.param("sealing", sealing)
			.param("shut", this.shut.toArray(String[]::new))
			.param("most", most)
			.query((row, number) -> new Row(row.getString(1), new SealedText(row.getString(2), row.getBytes(3)),
					row.getString(4)))
			.list();
	}

	private void reseal(SealedColumn column, Row row, KeysInUse keys) {
		try {
			var text = this.vault.open(row.sealed(), row.place(), keys);
			var anew = this.vault.seal(text, row.place(), keys.sealing(), keys);
			if (!this.vault.open(anew, row.place(), keys).equals(text)) {
				throw new IllegalStateException("the new seal opens otherwise");
			}
			this.jdbc
				.sql("update %s set %s = :key, %s = :bytes where ctid = :row::tid".formatted(column.table(),
						column.key(), column.cipher()))
				.param("key", anew.keyId())
				.param("bytes", anew.bytes())
				.param("row", row.ctid())
				.update();
		}
		catch (IllegalStateException ex) {
			this.shut.add(row.place());
			log.error("A sealed text of {} does not open and stays under its key {}: {}", column.table(),
					row.sealed().keyId(), ex.getMessage());
		}
	}

	/**
	 * @param ctid where the row stands while this transaction holds it
	 */
	private record Row(String ctid, SealedText sealed, String place) {
	}

}
