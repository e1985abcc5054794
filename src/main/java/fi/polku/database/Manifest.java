package fi.polku.database;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds, written beside it as {@code manifest.json}.
 *
 * @param format the form of the file, {@value #FORMAT} today
 * @param taken when the backup was taken; all tables show that one moment
 * @param migration the newest migration of the schema
 */
record Manifest(int format, Instant taken, String migration, List<Table> tables, List<Sequence> sequences) {

	static final int FORMAT = 1;

	static final String ENTRY = "manifest.json";

	long rows() {
		return tables.stream().mapToLong(Table::rows).sum();
	}

	/**
	 * @param rows how many the backup holds
	 * @param sha256 of the table's entry, in hex
	 */
	record Table(String name, List<String> columns, long rows, String sha256) {

		String entry() {
			return entry(name);
		}

		static String entry(String table) {
			return "tables/" + table + ".copy";
		}

	}

	/**
	 * @param called whether {@code value} has been given out
	 */
	record Sequence(String name, long value, boolean called) {
	}

}
