package fi.polku.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the rows of a backup into its freshly migrated schema, inside one transaction. */
record Loading(Connection connection, JdbcClient jdbc) {

	void load(BackupFile backup) throws SQLException, IOException {
		var catalogue = new Catalogue(jdbc);
		var foreignKeys = catalogue.foreignKeys();
		foreignKeys.forEach((key) -> jdbc.sql(key.drop()).update());
		for (var table : catalogue.tables()) {
			jdbc.sql("alter table %s disable trigger user".formatted(table)).update();
			jdbc.sql("truncate " + table).update();
		}
		for (var table : backup.manifest().tables()) {
			refuseUnlessKnown(table, catalogue);
			copy(table, backup);
		}
		for (var sequence : backup.manifest().sequences()) {
			jdbc.sql("select setval(cast(:name as regclass), :value, :called)")
				.paramSource(sequence)
				.query()
				.singleRow();
		}
		for (var table : catalogue.tables()) {
			jdbc.sql("alter table %s enable trigger user".formatted(table)).update();
		}
		foreignKeys.forEach((key) -> jdbc.sql(key.add()).update());
	}

	/** The names go into statements, so only those of the schema itself are taken. */
	private static void refuseUnlessKnown(Manifest.Table table, Catalogue catalogue) throws IOException {
		if (!catalogue.tables().contains(table.name())
				|| !catalogue.columns(table.name()).containsAll(table.columns())) {
			throw new IOException("the schema has no such table or columns: " + table.name());
		}
	}

	private void copy(Manifest.Table table, BackupFile backup) throws SQLException, IOException {
		var copy = "copy %s (%s) from stdin".formatted(table.name(), String.join(", ", table.columns()));
		try (var content = backup.content(table)) {
			long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, content);
			if (rows != table.rows()) {
				throw new IOException("%s has %d rows instead of %d".formatted(table.name(), rows, table.rows()));
			}
		}
	}

}
