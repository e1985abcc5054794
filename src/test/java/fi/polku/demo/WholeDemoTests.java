package fi.polku.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.StartedPolku;
import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Mallila as a newcomer finds it: a Polku of its own makes its whole history once. */
class WholeDemoTests {

	private static final StartedPolku POLKU = new StartedPolku("demo-test");

	private static JdbcClient database;

	@BeforeAll
	static void makeTheHistory() {
		POLKU.start();
		assertThat(signIn()).as("nobody may work yet").isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		awaitSignIn(Duration.ofMinutes(15));
		database = POLKU.database();
	}

	@AfterAll
	static void stop() {
		POLKU.stop();
	}

	@Test
	void everyMemberOfTheCohort_keepsDurationAndExit() {
		var expected = cohort()
			.map((member) -> new Lived(member.lastName(), member.firstNames(),
					ChronoUnit.DAYS.between(member.started(), member.ended()), StoryAnswers.CLASSES.get(member.exit())))
			.collect(Collectors.toList());

		assertThat(guidances().map((one) -> new Lived(one.last(), one.first(),
				ChronoUnit.DAYS.between(one.begun(), one.ended()), one.exit())))
			.containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void nothing_beginsOrEndsOnADayOff_andTheLastEndedLastMonth() {
		var calendar = new FinnishCalendar();
		var days = guidances().flatMap((one) -> List.of(one.begun(), one.ended()).stream()).toList();

		assertThat(days).hasSize(2 * 257).allMatch(calendar::isWorkingDay);
		assertThat(YearMonth.from(guidances().map(Guided::ended).max(LocalDate::compareTo).orElseThrow()))
			.isEqualTo(YearMonth.from(begun()).minusMonths(1));
	}

	@Test
	void noAct_wasRefused() {
		assertThat(POLKU.log()).contains("0 acts were refused").doesNotContain("history was refused");
	}

	@Test
	void coordinator_findsADaysWork() {
		assertThat(tasks("&programme=VOITTO")).isEqualTo(12);
		assertThat(tasks("")).as("on a day off, follow-ups may have come since").isBetween(12, 15);
		assertThat(tasks("&due=overdue")).isEqualTo(2);
		assertThat(tasks("&due=today")).isEqualTo(4);
	}

	@Test
	void onwardPlacement_isShorterSinceTheOwnersChangedIt_andStandsOpenAtEachStep() {
		var comparison = read(POLKU, "/api/insight/versions?model=onwardPlacement&a=1&b=2");

		assertThat(comparison.at("/difference/upper").asDouble()).isNegative();
		assertThat(comparison.at("/a/migrated").asInt()).isPositive();
		assertThat(comparison.at("/b/ended").asInt()).isGreaterThan(10);
		assertThat(OpenOnwardPlacements.of(database)).containsExactlyInAnyOrder(OpenOnwardPlacements.STAGED);
	}

	@Test
	void engine_holdsNoPersonalData() {
		var engine = new EngineHoldsNoPersonalData(database);

		assertThat(engine.findings(needles())).isEmpty();
		assertThat(engine.findings(List.of("clientJourney"))).as("it finds what is there").isNotEmpty();
	}

	@Test
	void secondStart_opensAtOnce() {
		POLKU.stop();
		POLKU.start();

		awaitSignIn(Duration.ofSeconds(20));
		database = POLKU.database();
		assertThat(guidances()).hasSize(257);
	}

	/**
	 * Facts bring the numbers of another server's transactions with them. Lengths of
	 * steps are not asked: some go on in closed cases.
	 */
	@Test
	void restoredFromItsBackup_tellsTheSameFigures(@TempDir Path folder) {
		var restored = new StartedPolku("demo-restored");
		POLKU.backUp(folder.resolve("backup.zip"));
		restored.restore(folder.resolve("backup.zip"), POLKU);
		restored.start();
		try {
			assertThat(restored.log()).contains("Facts of another server are adopted");
			assertThat(read(restored, "/api/insight/facts/check").get("differences").asInt()).isZero();
			for (var figure : List.of("lead-times", "waiting", "flows", "variants", "outcomes", "survival")) {
				var address = "/api/insight/" + figure + "?state=closed";
				assertThat(read(restored, address)).as(figure).isEqualTo(read(POLKU, address));
			}
		}
		finally {
			restored.stop();
		}
	}

	private static JsonNode read(StartedPolku polku, String address) {
		var answer = polku.as("auditor").getForEntity(polku.url(address), JsonNode.class);
		assertThat(answer.getStatusCode()).as(address + " " + answer.getBody()).isEqualTo(HttpStatus.OK);
		return answer.getBody();
	}

	private static HttpStatus signIn() {
		return HttpStatus
			.valueOf(POLKU.anybody().getForEntity(POLKU.url("/sign-in"), String.class).getStatusCode().value());
	}

	private static void awaitSignIn(Duration atMost) {
		Awaitility.await().pollInterval(Duration.ofMillis(500)).atMost(atMost).until(() -> {
			assertThat(POLKU.log()).doesNotContain("could not be finished");
			return signIn() == HttpStatus.OK;
		});
	}

	private static Stream<Member> cohort() {
		return Table.read("demo/voima-cohort.csv").stream().map(Member::of);
	}

	private static Stream<Guided> guidances() {
		return database.sql("""
				select c.last_name as last, c.first_names as first, g.opened_at, g.closed_at, g.exit_day, g.exit_class
				  from client_case g join client c on c.id = g.client_id
				 where g.programme = 'VOIMA'
				""").query((row, number) -> {
			var ended = row.getObject("exit_day", LocalDate.class);
			assertThat(Helsinki.dateOf(row.getTimestamp("closed_at").toInstant())).isEqualTo(ended);
			return new Guided(row.getString("last"), row.getString("first"),
					Helsinki.dateOf(row.getTimestamp("opened_at").toInstant()), ended, row.getString("exit_class"));
		}).list().stream();
	}

	private static LocalDate begun() {
		return database.sql("select counted_from from demo_state").query(LocalDate.class).single();
	}

	private static int tasks(String filter) {
		return POLKU.as("coordinator")
			.getForObject(POLKU.url("/api/work-items?assignee=me" + filter), JsonNode.class)
			.get("total")
			.asInt();
	}

	/** Names, codes, contacts and whatever was answered in words. */
	private static List<String> needles() {
		var needles = new ArrayList<String>();
		cohort().forEach((member) -> needles.addAll(List.of(member.code(), member.lastName(), member.firstNames())));
		needles.addAll(database.sql("""
				select unnest(array[phone, email, street_address, last_name, first_names]) from client
				union
				select value from case_record, jsonb_each_text(answers) where value like '% %' and length(value) > 12
				""").query(String.class).list());
		return needles;
	}

	private record Lived(String last, String first, long days, String exit) {
	}

	private record Guided(String last, String first, LocalDate begun, LocalDate ended, String exit) {
	}

}
