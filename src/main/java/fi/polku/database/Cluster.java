package fi.polku.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The files of the embedded server and its life: made once, started, stopped. */
final class Cluster {

	static final String MAJOR = "17";

	private static final int ATTEMPTS = 3;

	private static final long LOG_LIMIT = 10_000_000;

	private static final Logger log = LoggerFactory.getLogger(Cluster.class);

	private final DataFolder folder;

	private final Programs programs;

	Cluster(DataFolder folder) {
		this.folder = folder;
		this.programs = new Programs(folder);
	}

	/** Makes the cluster, whole or not at all; leaves one that is there as it is. */
	void initialise(Passwords passwords) throws IOException {
		if (Files.exists(folder.cluster())) {
			refuseOtherMajor();
			return;
		}
		var half = folder.root().resolve("pg.new");
		var secret = folder.root().resolve("initdb.secret");
		FileSystemUtils.deleteRecursively(half);
		Passwords.writeSecret(secret, passwords.superuser());
		try {
			programs.run("initdb",
					List.of("--pgdata=" + half, "--username=postgres", "--auth=scram-sha-256", "--pwfile=" + secret,
							"--data-checksums", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin",
							"--builtin-locale=C.UTF-8"));
		}
		finally {
			Files.delete(secret);
		}
		Files.move(half, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
	}

	private void refuseOtherMajor() throws IOException {
		var version = folder.cluster().resolve("PG_VERSION");
		var major = Files.exists(version) ? Files.readString(version).strip() : "an unknown version";
		if (!MAJOR.equals(major)) {
			throw new DatabaseFault(
					"The data folder %s was made by PostgreSQL %s, this Polku brings %s. Back it up with the Polku that made it (--polku.backup) and restore into an empty folder (--polku.restore)."
						.formatted(folder.root(), major, MAJOR));
		}
	}

	/** Stops the server a killed Polku left running, or forgets one that is gone. */
	void stopLeftover() throws IOException {
		if (stopLive()) {
			log.warn("The PostgreSQL of a Polku that was killed still ran; it was stopped and is started again.");
		}
		Files.deleteIfExists(PostmasterPid.file(folder.cluster()));
	}

	/** Stops the server where it runs, ending what its clients had not committed. */
	boolean stopLive() {
		if (PostmasterPid.of(folder.cluster()).filter(PostmasterPid::isLive).isEmpty()) {
			return false;
		}
		programs.run("pg_ctl",
				List.of("stop", "--wait", "--timeout=60", "--mode=fast", "--pgdata=" + folder.cluster()));
		return true;
	}

	/**
	 * Starts the server on a free port of the loopback address.
	 * @return the port
	 */
	int start(Durability durability) throws IOException {
		keepLogSmall();
		for (int attempt = 1;; attempt++) {
			int port = freePort();
			try {
				start(port, durability);
				return port;
			}
			catch (DatabaseFault portTakenMeanwhile) {
				if (attempt == ATTEMPTS) {
					throw portTakenMeanwhile;
				}
			}
		}
	}

	private void start(int port, Durability durability) {
		var options = new ArrayList<>(List.of("-p " + port, "-c listen_addresses=127.0.0.1",
				"-c unix_socket_directories=''", "-c timezone=UTC", "-c log_timezone=UTC", "-c lc_messages=C",
				"-c shared_buffers=256MB", "-c work_mem=16MB", "-c max_wal_size=2GB", "-c jit=off",
				// no disk of today turns
				"-c random_page_cost=1.1",
				// its details would quote rows, which name clients
				"-c log_error_verbosity=terse"));
		options.addAll(durability.options());
		programs.run("pg_ctl", List.of("start", "--wait", "--timeout=120", "--pgdata=" + folder.cluster(),
				"--log=" + folder.serverLog(), "--options=" + String.join(" ", options)));
	}

	private void keepLogSmall() throws IOException {
		var file = folder.serverLog();
		if (Files.exists(file) && Files.size(file) > LOG_LIMIT) {
			Files.move(file, file.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static int freePort() {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
