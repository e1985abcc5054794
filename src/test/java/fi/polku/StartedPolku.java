package fi.polku;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A Polku of its own, as it is delivered: started, asked, stopped or killed. */
public final class StartedPolku {

	private static final String HOST = "http://localhost:";

	/** It is up in half the time of the processor where little is compiled. */
	private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
			"-Duser.timezone=UTC");

	private final Path folder;

	private final List<String> settings;

	private int port;

	private Process process;

	/**
	 * One with an empty data folder, not yet started.
	 * @param name of its folder under {@code target}
	 */
	public StartedPolku(String name, String... settings) {
		this.folder = Path.of("target", name).toAbsolutePath();
		this.settings = List.of(settings);
		try {
			FileSystemUtils.deleteRecursively(this.folder);
			Files.createDirectories(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Starts it and waits until it is well. */
	public void start(String... jvmOptions) {
		this.port = freePort();
		var arguments = new ArrayList<>(List.of("--server.port=" + this.port));
		if (this.settings.stream().noneMatch((one) -> one.startsWith("--spring.profiles.active="))) {
			arguments.add("--spring.profiles.active=demo");
		}
		arguments.addAll(this.settings);
		try {
			this.process = application(List.of(jvmOptions), arguments).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Awaitility.await().ignoreExceptions().atMost(Duration.ofMinutes(4)).until(() -> {
			assertThat(this.process.isAlive()).isTrue();
			return anybody().getForEntity(url("/actuator/health"), String.class).getStatusCode().is2xxSuccessful();
		});
	}

	/** Writes a backup of it; it may be running. */
	public void backUp(Path file) {
		run("--polku.backup=" + file);
	}

	/** Fills its empty folder from a backup of another, whose keys it gets. */
	public void restore(Path file, StartedPolku other) {
		run("--polku.restore=" + file);
		try {
			Files.copy(other.folder.resolve("data/keys"), this.folder.resolve("data/keys"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void run(String command) {
		try {
			var done = application(List.of(), List.of(command)).start().onExit().join();
			assertThat(done.exitValue()).as(log()).isZero();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ProcessBuilder application(List<String> jvmOptions, List<String> arguments) {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(QUICK);
		command.addAll(jvmOptions);
		command.addAll(List.of("-cp", classPath(), "fi.polku.PolkuApplication",
				"--polku.data-dir=" + this.folder.resolve("data")));
		command.addAll(arguments);
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.folder.resolve("log.txt").toFile()));
	}

	public void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	public void stop() {
		this.process.destroy();
		this.process.onExit().join();
	}

	/** What it wrote on its way. */
	public String log() {
		try {
			return Files.readString(this.folder.resolve("log.txt"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One who has not signed in. */
	public TestRestTemplate anybody() {
		return new TestRestTemplate();
	}

	public TestRestTemplate as(String user) {
		return new TestRestTemplate(user, "polku-demo");
	}

	public String url(String path) {
		return HOST + this.port + path;
	}

	/** The passwords that it made for its database. */
	public List<String> passwords() {
		var passwords = new Properties();
		try (var reader = Files.newBufferedReader(this.folder.resolve("data/passwords"))) {
			passwords.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return passwords.values().stream().map(Object::toString).toList();
	}

	/** Its database, as the owner of the tables. */
	public JdbcClient database() {
		var passwords = new Properties();
		try (var reader = Files.newBufferedReader(this.folder.resolve("data/passwords"))) {
			passwords.load(reader);
			var serverPort = Files.readAllLines(this.folder.resolve("data/pg/postmaster.pid")).get(3).strip();
			return JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://localhost:" + serverPort + "/polku",
					"polku_owner", passwords.getProperty("owner")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Without the classes of the tests. */
	private static String classPath() {
		var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Arrays.stream(path.split(File.pathSeparator))
			.filter((entry) -> !entry.contains("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
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
