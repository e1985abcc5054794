package fi.polku.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.sun.security.auth.module.UnixSystem;

/**
 * Runs PostgreSQL's programs. They refuse to work as root, so root runs them in a user
 * namespace of their own, where it is nobody.
 */
record Programs(DataFolder folder) {

	private static final long PATIENCE_SECONDS = 180;

	void run(String program, List<String> arguments) {
		var command = new ArrayList<String>();
		if (isRoot()) {
			command.addAll(List.of("unshare", "-U"));
		}
		command.add(folder.binaries().resolve("bin").resolve(program).toString());
		command.addAll(arguments);
		try {
			var exit = exitOf(command);
			if (exit != 0) {
				throw new DatabaseFault("%s failed (%d) on %s: %s %s"
					.formatted(program, exit, folder.root(), Files.readString(folder.commandLog()).strip(), rootHint())
					.strip());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int exitOf(List<String> command) throws IOException {
		var process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.commandLog().toFile())
			.start();
		try {
			if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				return process.exitValue();
			}
			process.destroyForcibly();
			return -1;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DatabaseFault("Interrupted while PostgreSQL was working.", ex);
		}
	}

	private static boolean isRoot() {
		return new UnixSystem().getUid() == 0;
	}

	private static String rootHint() {
		return isRoot()
				? "PostgreSQL does not run as root; run Polku as another user if user namespaces are not allowed here."
				: "";
	}

}
