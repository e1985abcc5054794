package fi.polku.benefitlist;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Polku of its own, killed in the middle of an import and started again. The number of
 * rows is set with {@code -Dkill.rows=10000}.
 */
class ListKillTests {

	private static final int ROWS = Integer.getInteger("kill.rows", 2000);

	private static final Path FOLDER = Path.of("target", "kill-test").toAbsolutePath();

	private final TestRestTemplate rest = new TestRestTemplate("coordinator", "polku-demo");

	private int port;

	private Process polku;

	@BeforeEach
	void emptyFolder() throws IOException {
		FileSystemUtils.deleteRecursively(FOLDER);
		Files.createDirectories(FOLDER);
	}

	@Test
	void killedImport_goesOnAtTheNextStart_everyRowExactlyOnce() throws IOException {
		start();
		var id = post(InventedList.rows(0, ROWS, "2026-03"));
		Awaitility.await()
			.pollInterval(Duration.ofMillis(100))
			.atMost(Duration.ofMinutes(3))
			.until(() -> accepted(id) > ROWS / 10);

		this.polku.destroyForcibly().onExit().join();
		start();

		Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> "DONE".equals(status(id).get("state").asText()));
		var status = status(id);
		assertThat(status.get("rows").asInt()).isEqualTo(ROWS);
		assertThat(status.get("accepted").asInt()).isEqualTo(ROWS);
		assertThat(status.get("journeysStarted").asInt()).isEqualTo(ROWS);
	}

	@AfterEach
	void stop() {
		this.polku.destroy();
		this.polku.onExit().join();
	}

	private void start() throws IOException {
		try (var socket = new ServerSocket(0)) {
			this.port = socket.getLocalPort();
		}
		var log = FOLDER.resolve("log.txt").toFile();
		this.polku = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-Duser.timezone=UTC", "-cp", classPath(), "fi.polku.PolkuApplication", "--server.port=" + this.port,
				"--spring.profiles.active=demo", "--polku.demo-data=false",
				"--polku.data-dir=" + FOLDER.resolve("data"))
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log))
			.start();
		Awaitility.await().ignoreExceptions().atMost(Duration.ofMinutes(4)).until(() -> {
			assertThat(this.polku.isAlive()).isTrue();
			return this.rest.getForEntity(url("/actuator/health"), String.class).getStatusCode().is2xxSuccessful();
		});
	}

	/** Polku as it is delivered: without the classes of the tests. */
	private static String classPath() {
		var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Arrays.stream(path.split(File.pathSeparator))
			.filter((entry) -> !entry.contains("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private String post(String list) {
		var body = new LinkedMultiValueMap<String, Object>();
		body.add("file", new ByteArrayResource(list.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return "kill.csv";
			}
		});
		return this.rest.postForObject(url("/api/benefit-lists"), body, JsonNode.class).get("id").asText();
	}

	private int accepted(String id) {
		return status(id).get("accepted").asInt();
	}

	private JsonNode status(String id) {
		return this.rest.getForObject(url("/api/benefit-lists/" + id), JsonNode.class);
	}

	private String url(String path) {
		return "http://localhost:" + this.port + path;
	}

}
