package fi.polku.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Reads the keys from a program's output, as a keeper of secrets brings them. What the
 * program says of itself is never shown.
 */
record KeyCommand(String command) implements KeySource {

	private static final int PATIENCE_SECONDS = 20;

	@Override
	public String read() {
		try {
			var process = new ProcessBuilder("sh", "-c", this.command).redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
			process.getOutputStream().close();
			var keys = process.inputReader(StandardCharsets.UTF_8).lines().toList();
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
				process.destroyForcibly();
				throw new IllegalStateException("POLKU_KEYS_COMMAND failed");
			}
			return String.join("\n", keys);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("POLKU_KEYS_COMMAND cannot be run", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while reading the keys", ex);
		}
	}

	@Override
	public String toString() {
		return "POLKU_KEYS_COMMAND";
	}

}
