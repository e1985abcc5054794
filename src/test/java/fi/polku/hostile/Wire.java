package fi.polku.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Requests written byte by byte, as no client of good manners would. */
final class Wire {

	private Wire() {
	}

	static String get(int port, String user, String path, String... headers) {
		var head = new StringBuilder("GET " + path + " HTTP/1.1\r\n");
		if (!String.join("", headers).toLowerCase().contains("host:")) {
			head.append("Host: localhost:").append(port).append("\r\n");
		}
		if (user != null) {
			head.append("Authorization: Basic ")
				.append(Base64.getEncoder().encodeToString((user + ":polku-demo").getBytes(StandardCharsets.UTF_8)))
				.append("\r\n");
		}
		for (var header : headers) {
			head.append(header).append("\r\n");
		}
		return send(port, head + "Connection: close\r\n\r\n");
	}

	/** Head and body of the answer; empty where the connection was just closed. */
	static String send(int port, String request) {
		try (var socket = new Socket("localhost", port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (java.net.SocketException ex) {
			return "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** 0 where there is none. */
	static int status(String answer) {
		return answer.startsWith("HTTP/") ? Integer.parseInt(answer.substring(9, 12)) : 0;
	}

	static String header(String answer, String name) {
		return answer.lines()
			.takeWhile((line) -> !line.isEmpty())
			.filter((line) -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
			.map((line) -> line.substring(name.length() + 1).strip())
			.findFirst()
			.orElse("");
	}

}
