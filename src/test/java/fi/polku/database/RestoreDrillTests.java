package fi.polku.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.StartedPolku;
import fi.polku.benefitlist.InventedList;
import fi.polku.signin.Door;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

/**
 * The drill of the operations manual, by its own commands: a locked backup of a running
 * Polku, restored elsewhere. A client was erased after the backup and stays erased.
 */
class RestoreDrillTests {

	private static final String PASSPHRASE = "kaksi hidasta hirveä";

	private static final String KEPT = InventedList.code(81_001);

	private static final String ERASED = InventedList.code(81_002);

	@TempDir
	Path folder;

	StartedPolku source;

	StartedPolku restored;

	@BeforeEach
	void both() {
		var list = "--polku.erasure.list-folder=";
		this.source = new StartedPolku("drill-source", "--polku.demo-data=false", list + this.folder.resolve("erased"));
		this.restored = new StartedPolku("drill-restored", "--polku.demo-data=false",
				list + this.folder.resolve("own"));
		this.source.withEnvironment("POLKU_BACKUP_PASSPHRASE", PASSPHRASE);
		this.restored.withEnvironment("POLKU_BACKUP_PASSPHRASE", PASSPHRASE);
	}

	@AfterEach
	void stop() {
		this.source.stop();
		this.restored.stop();
	}

	@Test
	void restoredFromALockedBackup_allIsThere_whoWasErasedSinceIsNot() throws Exception {
		this.source.start();
		var kept = refer(KEPT);
		var erased = refer(ERASED);
		var erasedId = client(this.source, ERASED);
		var backup = this.folder.resolve("polku.backup");
		this.source.backUp(backup);
		assertThat(Files.readString(backup, StandardCharsets.ISO_8859_1)).startsWith("POLKUBK1");
		assertThat(this.source.run("--polku.check-backup=" + backup)).isZero();
		erase(erased, erasedId);
		this.source.stop();

		FileSystemUtils.copyRecursively(this.folder.resolve("erased"), this.folder.resolve("own"));
		this.restored.restore(backup, this.source);
		this.restored.start();

		assertThat(this.restored.log()).contains("1 erasures that this database had not had were done again");
		assertThat(found(this.restored, ERASED)).isEmpty();
		assertThat(rowsOf(erased, erasedId)).isZero();
		assertThat(this.restored.database()
			.sql("select count(*) from trail where kind = 'client.erased' and cases @> array[:case]::text[]")
			.param("case", erased)
			.query(Integer.class)
			.single()).as("it was in the backup, and was erased again").isOne();
		assertThat(opened(client(this.restored, KEPT))).contains(KEPT, kept);
		assertThat(differences("/api/work-items/check")).isZero();
		assertThat(differences("/api/insight/facts/check")).isZero();
		assertThat(this.restored.run("--polku.verify-trail")).as(this.restored.log()).isZero();
	}

	private String refer(String code) {
		var referral = Map.of("personalIdentityCode", code, "lastName", "Keksitty", "firstNames", "Aino", "source",
				"OUTREACH", "programme", "VOITTO", "reason", "Koe");
		var answer = this.source.as("coordinator")
			.postForEntity(this.source.url("/api/referrals"), referral, JsonNode.class);
		assertThat(answer.getStatusCode().value()).as(String.valueOf(answer.getBody())).isEqualTo(201);
		return answer.getBody().get("caseNumber").asText();
	}

	/** The case ends, somebody asks, a lead decides, another confirms. */
	private void erase(String number, String client) {
		var ended = this.source.as("coordinator")
			.postForEntity(this.source.url("/api/cases/" + number + "/events"),
					Map.of("event", "clientDied", "values", Map.of("exitDay", "2026-03-02")), String.class);
		assertThat(ended.getStatusCode().value()).as(ended.getBody()).isEqualTo(202);
		var database = this.source.database();
		Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.until(() -> database
				.sql("select count(*) from act_hi_procinst where business_key_ = :number and end_time_ is null")
				.param("number", number)
				.query(Integer.class)
				.single() == 0);
		longAgo(number);
		database.sql("insert into user_role (username, role) values ('coordinator2', 'LEAD')").update();
		var page = "/erasure/" + client;
		var lead = door(this.source, "lead");
		lead.to(lead.post(page, page));
		lead.to(lead.post(page, page + "/decision", "decision", "all", "reason", "Pyynnöstä"));
		var other = door(this.source, "coordinator2");
		assertThat(other.to(other.post(page, page + "/confirmation"))).isEqualTo("/retention");
		Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.until(() -> database.sql("select count(*) from erasure where told_at is not null")
				.query(Integer.class)
				.single() == 1);
	}

	/** No duty to keep it stands in the way any more. */
	private void longAgo(String number) {
		this.source.database().sql("""
				update client_case
				   set programme = 'OLD', opened_at = '1985-01-02', closed_at = '1985-03-01', exit_day = '1985-03-01'
				 where number = :number
				""").param("number", number).update();
	}

	private int rowsOf(String number, String client) {
		return this.restored.database().sql("""
				select (select count(*) from client where id = :client::uuid)
				     + (select count(*) from client_case where number = :number)
				     + (select count(*) from work_item where case_number = :number)
				     + (select count(*) from act_ru_execution where business_key_ = :number)
				     + (select count(*) from act_hi_procinst where business_key_ = :number)
				""").param("client", client).param("number", number).query(Integer.class).single();
	}

	private int differences(String path) {
		return this.restored.as("admin")
			.getForObject(this.restored.url(path), JsonNode.class)
			.path("differences")
			.asInt(-1);
	}

	private String opened(String client) {
		return door(this.restored, "coordinator").post("/clients/" + client, "/clients/" + client + "/code").body();
	}

	private static String client(StartedPolku polku, String code) {
		return found(polku, code).path(0).path("id").asText();
	}

	private static JsonNode found(StartedPolku polku, String code) {
		return polku.as("coordinator")
			.postForObject(polku.url("/api/clients/search"), Map.of("text", code), JsonNode.class)
			.path("items");
	}

	private static Door door(StartedPolku polku, String user) {
		var door = new Door(polku.url(""), "Firefox");
		door.signIn(user, "polku-demo");
		return door;
	}

}
