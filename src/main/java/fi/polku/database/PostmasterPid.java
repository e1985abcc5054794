package fi.polku.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says of the server of a cluster.
 *
 * @param pid the process, living or not
 * @param port where it listens; 0 while it is still starting
 */
record PostmasterPid(long pid, int port) {

	private static final int PID_LINE = 0;

	private static final int PORT_LINE = 3;

	static Optional<PostmasterPid> of(Path cluster) {
		var file = file(cluster);
		try {
			if (Files.notExists(file)) {
				return Optional.empty();
			}
			var lines = Files.readAllLines(file);
			var port = lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0;
			return Optional.of(new PostmasterPid(Long.parseLong(lines.get(PID_LINE).strip()), port));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NumberFormatException | IndexOutOfBoundsException unreadable) {
			return Optional.of(new PostmasterPid(0, 0));
		}
	}

	static Path file(Path cluster) {
		return cluster.resolve("postmaster.pid");
	}

	/**
	 * Whether the process is a PostgreSQL. After a reboot, or in a new container, the
	 * number may belong to a stranger.
	 */
	boolean isLive() {
		return pid > 0 && ProcessHandle.of(pid)
			.filter(ProcessHandle::isAlive)
			.flatMap((process) -> process.info().command())
			.filter((command) -> command.contains("postgres"))
			.isPresent();
	}

}
