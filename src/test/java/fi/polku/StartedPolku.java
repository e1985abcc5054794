package fi.polku;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.converter.xml.MappingJackson2XmlHttpMessageConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
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

	private final Map<String, String> environment = new HashMap<>();

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
		this.port = ThisBuild.freePort();
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

	/** What it and its commands find in their environment from now on. */
	public void withEnvironment(String name, String value) {
		this.environment.put(name, value);
	}

	/** Writes a backup of it; it may be running. */
	public void backUp(Path file) {
		assertThat(run("--polku.backup=" + file)).as(log()).isZero();
	}

	/** Fills its empty folder from a backup of another, whose keys it gets. */
	public void restore(Path file, StartedPolku other) {
		assertThat(run("--polku.restore=" + file)).as(log()).isZero();
		try {
			Files.copy(other.keys(), keys());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The exit code of a command on its folder. */
	public int run(String... command) {
		try {
			return application(List.of(), List.of(command)).start().onExit().join().exitValue();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The file of its keys. */
	public Path keys() {
		return this.folder.resolve("data/keys");
	}

	/** The settings of another node on its database. */
	public List<String> beside() {
		return StoredDatabase.in(this.folder.resolve("data")).asSettings();
	}

	private ProcessBuilder application(List<String> jvmOptions, List<String> arguments) {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(QUICK);
		command.addAll(jvmOptions);
		command.addAll(List.of("-cp", ThisBuild.classPath(), "fi.polku.PolkuApplication",
				"--polku.data-dir=" + this.folder.resolve("data")));
		command.addAll(arguments);
		var builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.folder.resolve("log.txt").toFile()));
		builder.environment().putAll(this.environment);
		return builder;
	}

	public void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/** Stops it, where it was started. */
	public void stop() {
		if (this.process != null) {
			this.process.destroy();
			this.process.onExit().join();
		}
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

	/** A program of the user's, which speaks JSON. */
	public TestRestTemplate as(String user) {
		var template = new TestRestTemplate(user, "polku-demo");
		template.getRestTemplate()
			.getMessageConverters()
			.removeIf(MappingJackson2XmlHttpMessageConverter.class::isInstance);
		return template;
	}

	public String url(String path) {
		return HOST + this.port + path;
	}

	/** The passwords that it made for its database. */
	public List<String> passwords() {
		return StoredDatabase.in(this.folder.resolve("data")).passwords();
	}

	/** Its database, as the owner of the tables. */
	public JdbcClient database() {
		return StoredDatabase.in(this.folder.resolve("data")).asOwner();
	}

}
