package fi.polku.benefitlist;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.StartedPolku;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Polku of its own, killed while forty people complete tasks and save drafts, and
 * started again.
 */
class WorkKillTests {

	private static final int PEOPLE = 40;

	private static final int TASKS = 800;

	private final StartedPolku polku = new StartedPolku("work-kill-test", "--polku.demo-data=false",
			"--polku.database.durability=full");

	private final Set<String> completed = ConcurrentHashMap.newKeySet();

	private final Set<String> drafted = ConcurrentHashMap.newKeySet();

	private final Set<String> attempted = ConcurrentHashMap.newKeySet();

	@Test
	void killedAmidWork_nothingDoneIsOpenAndNothingOpenIsLost() throws InterruptedException {
		this.polku.start();
		takeList();
		var tasks = openTasks();
		assertThat(tasks).hasSize(TASKS);

		killAmidWork(new ConcurrentLinkedQueue<>(tasks));
		this.polku.start();

		var open = Set.copyOf(openTasks());
		assertThat(this.completed).hasSizeGreaterThan(PEOPLE).doesNotContainAnyElementsOf(open);
		assertThat(tasks).filteredOn((id) -> !this.attempted.contains(id)).isSubsetOf(open);
		assertThat(drafts()).containsAll(this.drafted.stream().filter(open::contains).toList());
		assertThat(this.drafted).isNotEmpty();
		assertThat(this.polku.log()).doesNotContain("rows of the task list differ");
		assertThat(this.polku.as("admin")
			.getForObject(this.polku.url("/api/work-items/check"), JsonNode.class)
			.get("differences")
			.asInt()).isZero();
	}

	@AfterEach
	void stop() {
		this.polku.stop();
	}

	private void killAmidWork(Queue<String> tasks) throws InterruptedException {
		var people = Executors.newFixedThreadPool(PEOPLE);
		var goesOn = new AtomicBoolean(true);
		for (int i = 0; i < PEOPLE; i++) {
			var user = this.polku.as((i % 2 == 0) ? "coordinator" : "coordinator2");
			people.submit(() -> {
				for (var id = tasks.poll(); id != null && goesOn.get(); id = tasks.poll()) {
					work(id, user);
				}
			});
		}
		Awaitility.await()
			.pollInterval(Duration.ofMillis(50))
			.atMost(Duration.ofMinutes(2))
			.until(() -> this.completed.size() > TASKS / 4);
		this.polku.kill();
		goesOn.set(false);
		people.shutdownNow();
		assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
	}

	/** Every third task is left as a draft. */
	private void work(String id, TestRestTemplate user) {
		if (Math.floorMod(id.hashCode(), 3) == 0) {
			if (says(user, id, "/draft")) {
				this.drafted.add(id);
			}
			return;
		}
		this.attempted.add(id);
		if (says(user, id, "/complete")) {
			this.completed.add(id);
		}
	}

	private boolean says(TestRestTemplate user, String id, String act) {
		var json = new HttpHeaders();
		json.setContentType(MediaType.APPLICATION_JSON);
		var body = Map.of("values",
				Map.of("screening", "alreadyServed", "screeningOverrideReason", "On jo palvelussa."));
		return user
			.postForEntity(this.polku.url("/api/work-items/" + id + act), new HttpEntity<>(body, json), String.class)
			.getStatusCode()
			.is2xxSuccessful();
	}

	private List<String> openTasks() {
		return this.polku.database()
			.sql("select id_ from act_ru_task where task_def_key_ = 'screenClient' order by id_")
			.query(String.class)
			.list();
	}

	private List<String> drafts() {
		return this.polku.database().sql("select task_id from draft").query(String.class).list();
	}

	private void takeList() {
		var body = new LinkedMultiValueMap<String, Object>();
		var rows = InventedList.rows(0, TASKS, "2026-03").getBytes(StandardCharsets.UTF_8);
		body.add("file", new ByteArrayResource(rows) {
			@Override
			public String getFilename() {
				return "work.csv";
			}
		});
		var user = this.polku.as("coordinator");
		var id = user.postForObject(this.polku.url("/api/benefit-lists"), body, JsonNode.class).get("id").asText();
		Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> "DONE".equals(user.getForObject(this.polku.url("/api/benefit-lists/" + id), JsonNode.class)
				.get("state")
				.asText()));
	}

}
