package fi.polku.vault;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each key is still needed for. */
@Component
class KeyUse {

	private final JdbcClient jdbc;

	private final KnownKeys known;

	private final List<SealedColumn> columns;

	/** They need the vault, which needs this. */
	private final ObjectProvider<IndexedTexts> indexed;

	KeyUse(JdbcClient jdbc, KnownKeys known, List<SealedColumn> columns, ObjectProvider<IndexedTexts> indexed) {
		this.jdbc = jdbc;
		this.known = known;
		this.columns = columns;
		this.indexed = indexed;
	}

	/** The first start, or the first after keys came to be told of. */
	@Transactional
	void firstToSeal(String id) {
		if (this.known.all().stream().noneMatch(KnownKey::isSealing)) {
			this.known.sealWith(id, null);
		}
	}

	/** A key that seals, or without which a text cannot be opened or found. */
	boolean isNeeded(KnownKey key) {
		return key.isSealing() || remaining(key) > 0;
	}

	/** How many texts only this key opens; for an index key, finds. */
	long remaining(KnownKey key) {
		if (key.index()) {
			var others = this.known.all().stream().filter((it) -> it.index() && !it.id().equals(key.id())).toList();
			return others.stream().mapToLong((it) -> missing(it.id())).min().orElse(1);
		}
		return this.columns.stream().mapToLong((column) -> sealed(column, key.id())).sum();
	}

	long missing(String indexKey) {
		return this.indexed.stream().mapToLong((texts) -> texts.missing(indexKey)).sum();
	}

	private long sealed(SealedColumn column, String key) {
		return this.jdbc.sql("select count(*) from %s where %s = :key".formatted(column.table(), column.key()))
			.param("key", key)
			.query(Long.class)
			.single();
	}

}
