package fi.polku.provider;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/** {@link TestProvider} in a process of its own. */
final class StartedProvider {

	private final int port = freePort();

	private Process process;

	String issuer() {
		return "http://127.0.0.1:" + this.port;
	}

	/** Starts it for a Polku at that address. */
	void start(String polku) {
		var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				TestProvider.class.getName(), "--server.port=" + this.port, "--server.address=127.0.0.1",
				"--issuer=" + issuer(), "--polku=" + polku);
		try {
			this.process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(new File("target/provider.log"))
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Awaitility.await().ignoreExceptions().atMost(Duration.ofMinutes(2)).until(() -> {
			assertThat(this.process.isAlive()).isTrue();
			var url = URI.create(issuer() + "/.well-known/openid-configuration").toURL();
			return ((HttpURLConnection) url.openConnection()).getResponseCode() == 200;
		});
	}

	void stop() {
		if (this.process != null) {
			this.process.destroy();
			this.process.onExit().join();
		}
	}

	private static int freePort() {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
