package fi.polku.benefitlist;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.StartedPolku;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Polku of its own, killed in the middle of an import and started again. The number of
 * rows is set with {@code -Dkill.rows=10000}.
 */
class ListKillTests {

	private static final int ROWS = Integer.getInteger("kill.rows", 2000);

	private static final String HEAP = "-Xmx512m";

	private final StartedPolku polku = new StartedPolku("kill-test", "--polku.demo-data=false");

	@Test
	void killedImport_goesOnAtTheNextStart_everyRowExactlyOnce() {
		this.polku.start(HEAP);
		var id = post(InventedList.rows(0, ROWS, "2026-03"));
		Awaitility.await()
			.pollInterval(Duration.ofMillis(100))
			.atMost(Duration.ofMinutes(3))
			.until(() -> status(id).get("accepted").asInt() > ROWS / 10);

		this.polku.kill();
		this.polku.start(HEAP);

		Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> "DONE".equals(status(id).get("state").asText()));
		var status = status(id);
		assertThat(status.get("rows").asInt()).isEqualTo(ROWS);
		assertThat(status.get("accepted").asInt()).isEqualTo(ROWS);
		assertThat(status.get("journeysStarted").asInt()).isEqualTo(ROWS);
		assertThat(screenings()).isEqualTo(ROWS);
	}

	@AfterEach
	void stop() {
		this.polku.stop();
	}

	/** The journeys the engine itself has. */
	private int screenings() {
		return this.polku.database()
			.sql("select count(distinct business_key_) from act_hi_procinst where proc_def_key_ = 'listScreening'")
			.query(Integer.class)
			.single();
	}

	private String post(String list) {
		var body = new LinkedMultiValueMap<String, Object>();
		body.add("file", new ByteArrayResource(list.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return "kill.csv";
			}
		});
		return this.polku.as("coordinator")
			.postForObject(this.polku.url("/api/benefit-lists"), body, JsonNode.class)
			.get("id")
			.asText();
	}

	private JsonNode status(String id) {
		return this.polku.as("coordinator").getForObject(this.polku.url("/api/benefit-lists/" + id), JsonNode.class);
	}

}
