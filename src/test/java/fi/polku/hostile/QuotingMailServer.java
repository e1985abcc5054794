package fi.polku.hostile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mail server that takes nothing and quotes every line of what it refuses. */
final class QuotingMailServer implements AutoCloseable {

	private final List<String> refused = new CopyOnWriteArrayList<>();

	private final ServerSocket door;

	QuotingMailServer() {
		try {
			this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		var thread = new Thread(this::serve, "quoting mail server");
		thread.setDaemon(true);
		thread.start();
	}

	int port() {
		return this.door.getLocalPort();
	}

	/** What it was given and refused. */
	List<String> refused() {
		return List.copyOf(this.refused);
	}

	@Override
	public void close() {
		try {
			this.door.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void serve() {
		while (!this.door.isClosed()) {
			try (var caller = this.door.accept()) {
				talk(caller);
			}
			catch (IOException ex) {
				// the caller has gone, or the server is closed
			}
		}
	}

	private void talk(Socket caller) throws IOException {
		var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
		say(caller, "220 quoting");
		for (var line = in.readLine(); line != null; line = in.readLine()) {
			var word = line.split(" ")[0];
			if ("DATA".equals(word)) {
				say(caller, "354 go on");
				var message = whole(in.lines().takeWhile((one) -> !".".equals(one)));
				this.refused.add(message);
				say(caller, message.replaceAll("(?m)^", "554-") + "\r\n554 refused");
			}
			else {
				say(caller, "AUTH".equals(word) ? "235 come in" : "EHLO".equals(word) ? "250-quoting\r\n250 AUTH PLAIN"
						: "QUIT".equals(word) ? "221 bye" : "250 well");
			}
		}
	}

	/** Without the breaks that its encoding puts into long lines. */
	private static String whole(Stream<String> lines) {
		return lines.collect(Collectors.joining("\r\n")).replace("=\r\n", "");
	}

	private static void say(Socket caller, String words) throws IOException {
		caller.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
		caller.getOutputStream().flush();
	}

}
