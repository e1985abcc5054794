package fi.polku.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** The running embedded PostgreSQL of a data folder. */
final class EmbeddedPostgres implements Closeable {

	private final Passwords passwords;

	private final int port;

	private final Runnable end;

	private EmbeddedPostgres(Passwords passwords, int port, Runnable end) {
		this.passwords = passwords;
		this.port = port;
		this.end = end;
	}

	/**
	 * Starts the server of the folder and holds the folder until closed; closing stops
	 * the server.
	 */
	static EmbeddedPostgres start(DatabaseSettings settings) {
		return start(settings, FolderLock.take(settings.folder().create()));
	}

	/**
	 * Joins the server of a running Polku, or starts it where none runs. Closing leaves a
	 * joined server running.
	 */
	static EmbeddedPostgres join(DatabaseSettings settings) {
		var folder = settings.folder().create();
		return FolderLock.tryTake(folder).map((lock) -> start(settings, lock)).orElseGet(() -> joinRunning(folder));
	}

	private static EmbeddedPostgres joinRunning(DataFolder folder) {
		return PostmasterPid.of(folder.cluster())
			.filter(PostmasterPid::isLive)
			.map((server) -> new EmbeddedPostgres(Passwords.of(folder), server.port(), () -> {
			}))
			.orElseThrow(() -> new DatabaseFault(
					"The Polku on the data folder %s is starting or stopping. Try again in a moment."
						.formatted(folder.root())));
	}

	private static EmbeddedPostgres start(DatabaseSettings settings, FolderLock lock) {
		try {
			return start(settings.folder(), settings.database().durability(), lock);
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

	private static EmbeddedPostgres start(DataFolder folder, Durability durability, FolderLock lock)
			throws IOException {
		var cluster = new Cluster(folder);
		var passwords = Passwords.of(folder);
		Binaries.unpack(folder.binaries());
		cluster.initialise(passwords);
		cluster.stopLeftover();
		var server = new EmbeddedPostgres(passwords, cluster.start(durability), () -> {
			try (lock) {
				cluster.stopLive();
			}
		});
		try {
			Roles.prepare(server.url("postgres"), passwords);
			return server;
		}
		catch (SQLException ex) {
			server.close();
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
		end.run();
	}

}
