package fi.polku.vault;

import java.util.Arrays;
import java.util.List;

/**
 * Where a module keeps sealed texts: a bean for each column, so that they are found when
 * keys change. The names are of the schema, in lower case.
 */
public class SealedColumn {

	private final String table;

	private final String key;

	private final String cipher;

	private final List<String> ids;

	/**
	 * @param table the table, whose name begins the place of its texts
	 * @param key the column of the key id
	 * @param cipher the column of the sealed bytes
	 * @param ids what tells a row, in the order of {@link Vault#place}
	 */
	protected SealedColumn(String table, String key, String cipher, String... ids) {
		this.table = table;
		this.key = key;
		this.cipher = cipher;
		this.ids = List.copyOf(Arrays.asList(ids));
	}

	public String table() {
		return this.table;
	}

	String key() {
		return this.key;
	}

	String cipher() {
		return this.cipher;
	}

	/** The place of a row in SQL, as {@link Vault#place} says it. */
	String place() {
		return "'" + this.table + "' || ':' || "
				+ String.join(" || ':' || ", this.ids.stream().map((id) -> id + "::text").toList());
	}

}
