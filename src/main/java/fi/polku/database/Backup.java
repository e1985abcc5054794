package fi.polku.database;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.StreamUtils;

/**
 * Copies every table into one zip as of one moment, while Polku runs or not. The rows are
 * PostgreSQL's own text form, so any major takes them back. With a key the file is
 * locked.
 *
 * @param key what locks the file, or {@code null}
 */
record Backup(Flyway flyway, BackupKey key, ObjectMapper json, Clock clock) {

	/** Writes the file whole or not at all, readable by its owner only. */
	Manifest write(Path file) {
		if (Files.exists(file)) {
			throw new DatabaseFault("The file %s is there already. Give the backup another name.".formatted(file));
		}
		var migration = Optional.ofNullable(flyway.info().current())
			.map(MigrationInfo::getVersion)
			.orElseThrow(() -> new DatabaseFault("There is nothing to back up: the database is empty."));
		try {
			var half = file.resolveSibling(file.getFileName() + ".part");
			Files.deleteIfExists(half);
			Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			var manifest = writeZip(half, migration.getVersion());
			Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
			return manifest;
		}
		catch (IOException ex) {
			throw new DatabaseFault("The backup %s cannot be written: %s".formatted(file, ex), ex);
		}
		catch (SQLException ex) {
			throw new DatabaseFault("The database cannot be read: " + ex.getMessage(), ex);
		}
	}

	private Manifest writeZip(Path file, String migration) throws IOException, SQLException {
		try (var zip = new ZipOutputStream(target(file));
				var connection = flyway.getConfiguration().getDataSource().getConnection()) {
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			connection.setReadOnly(true);
			connection.setAutoCommit(false);
			var catalogue = new Catalogue(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
			var tables = new ArrayList<Manifest.Table>();
			for (var table : catalogue.tables()) {
				tables.add(copy(table, catalogue.columns(table), connection, zip));
			}
			var manifest = new Manifest(Manifest.FORMAT, clock.instant(), migration, List.copyOf(tables),
					catalogue.sequences());
			zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
			zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
			connection.rollback();
			return manifest;
		}
	}

	private OutputStream target(Path file) throws IOException {
		var out = new BufferedOutputStream(Files.newOutputStream(file));
		return (key != null) ? LockedOutput.over(out, key) : out;
	}

	private static Manifest.Table copy(String table, List<String> columns, Connection connection, ZipOutputStream zip)
			throws IOException, SQLException {
		zip.putNextEntry(new ZipEntry(Manifest.Table.entry(table)));
		var sha256 = Checksums.sha256();
		OutputStream out = new DigestOutputStream(StreamUtils.nonClosing(zip), sha256);
		long rows = connection.unwrap(PGConnection.class)
			.getCopyAPI()
			.copyOut("copy %s (%s) to stdout".formatted(table, String.join(", ", columns)), out);
		zip.closeEntry();
		return new Manifest.Table(table, columns, rows, HexFormat.of().formatHex(sha256.digest()));
	}

}
