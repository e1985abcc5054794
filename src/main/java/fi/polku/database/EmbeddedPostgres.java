package fi.polku.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** The running embedded PostgreSQL; closing it stops the server and frees the folder. */
final class EmbeddedPostgres implements Closeable {

	private final FolderLock lock;

	private final Cluster cluster;

	private final Passwords passwords;

	private final int port;

	private EmbeddedPostgres(FolderLock lock, Cluster cluster, Passwords passwords, int port) {
		this.lock = lock;
		this.cluster = cluster;
		this.passwords = passwords;
		this.port = port;
	}

	static EmbeddedPostgres start(DatabaseSettings settings) {
		var folder = settings.folder().create();
		var lock = FolderLock.take(folder);
		try {
			return start(folder, settings.database().durable(), lock);
		}
		catch (IOException ex) {
			lock.close();
			throw new UncheckedIOException(ex);
		}
		catch (RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	private static EmbeddedPostgres start(DataFolder folder, boolean durable, FolderLock lock) throws IOException {
		var cluster = new Cluster(folder);
		var passwords = Passwords.of(folder);
		Binaries.unpack(folder.binaries());
		cluster.initialise(passwords);
		cluster.stopLeftover();
		var server = new EmbeddedPostgres(lock, cluster, passwords, cluster.start(durable));
		try {
			Roles.prepare(server.url("postgres"), passwords);
			return server;
		}
		catch (SQLException ex) {
			cluster.stop();
			throw new DatabaseFault("The roles of the embedded PostgreSQL cannot be set up: " + ex.getMessage(), ex);
		}
	}

	Passwords passwords() {
		return passwords;
	}

	String url() {
		return url(Roles.DATABASE);
	}

	private String url(String database) {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
	}

	@Override
	public void close() {
		try (lock) {
			cluster.stop();
		}
	}

}
