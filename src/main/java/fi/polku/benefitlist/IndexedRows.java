package fi.polku.benefitlist;

import fi.polku.vault.IndexedTexts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The index by which rows of lists find their people. A row keeps the index of the day it
 * was read and is found by it for as long as that key is known; before a key is
 * forgotten, the rows of known people take the index of another. Fingerprints go: a later
 * version of such a list is read as new.
 */
@Component
class IndexedRows implements IndexedTexts {

	private final JdbcClient jdbc;

	IndexedRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public long missing(String indexKey) {
		return 0;
	}

	@Override
	public int fill(String indexKey, int most) {
		return 0;
	}

	@Override
	public void forget(String indexKey) {
		this.jdbc.sql("""
				update benefit_row r set fingerprint = null, code_index = (
				    select n.code_index from client_code o
				    join client_code n on n.client_id = o.client_id and n.index_key <> o.index_key
				    where o.code_index = r.code_index
				    limit 1)
				where r.code_index is not null
				  and not exists (select from client_code k where k.code_index = r.code_index and k.index_key <> :key)
				""").param("key", indexKey).update();
	}

	/** Before the register forgets by which key it knew them. */
	@Override
	public int order() {
		return 0;
	}

}
