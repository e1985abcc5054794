package fi.polku.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Figures over REST. Figgala's cases: ended after 10, 20, 20, 30 and 40 days by work, 60
 * and 60 by study, 50 by withdrawing; one is open for 35, two of another programme.
 */
@PolkuTest
class InsightApiTests {

	private static final Instant OPENED = Instant.parse("2026-01-07T10:00:00Z");

	private static final double DAY = Duration.ofDays(1).toSeconds();

	/** One has been open for 35 days, and as long as the tests run. */
	private static final Offset<Double> MOMENT = within(3600.0);

	@Autowired
	TestRestTemplate http;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@BeforeEach
	void cases() {
		if (this.users.find("figure-lead").isPresent()) {
			return;
		}
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('figgala', 'Figgala', 'municipality', 'Figgala'), ('other', 'Muula', 'municipality', 'Muula')
				""").update();
		this.users.add(new Person("figure-lead", "Lukujen lukija", Set.of(Role.LEAD), "figgala", null, null),
				"polku-demo");
		this.users.add(new Person("figure-other", "Muun lukija", Set.of(Role.LEAD), "other", null, null), "polku-demo");
		var cases = new PlainCases(this.jdbc, "figgala", "Luku");
		for (int days : new int[] { 10, 20, 20, 30, 40 }) {
			cases.add("FIG", OPENED, OPENED.plus(Duration.ofDays(days)), "employed");
		}
		cases.add("FIG", OPENED, OPENED.plus(Duration.ofDays(60)), "inEducation");
		cases.add("FIG", OPENED, OPENED.plus(Duration.ofDays(60)), "inEducation");
		cases.add("FIG", OPENED, OPENED.plus(Duration.ofDays(50)), null);
		cases.add("FIG", this.clock.instant().minus(Duration.ofDays(35)), null, null);
		cases.add("FEW", this.clock.instant(), null, null);
		cases.add("FEW", this.clock.instant(), null, null);
	}

	/**
	 * At risk when somebody ends: 9, 8, 6 and, without the one who is open for 35 days,
	 * 4: after 40 days 5/9 · 3/4 go on, less than half.
	 */
	@Test
	void openCases_count() {
		var figure = get("lead", "/lead-times?programme=FIG");

		assertThat(figure.at("/cases")).hasToString("{\"all\":9,\"ended\":null,\"open\":null}");
		assertThat(figure.at("/endedOnly/median").asDouble()).isEqualTo(35 * DAY);
		assertThat(figure.at("/endedOnly/mean").asDouble()).isCloseTo(290 / 8.0 * DAY, within(1e-6));
		assertThat(figure.at("/withOpen/median").asDouble()).isEqualTo(40 * DAY);
		assertThat(figure.at("/withOpen/lower").asDouble()).isEqualTo(10 * DAY);
		assertThat(figure.at("/withOpen/upper").isNull()).as("the band never falls below a half").isTrue();
	}

	@Test
	void curve_falls() {
		var figure = get("lead", "/survival?programme=FIG");

		assertThat(figure.at("/restrictedMean/until").asDouble()).as("five are at risk").isCloseTo(35 * DAY, MOMENT);
		assertThat(figure.at("/restrictedMean/value").asDouble())
			.isCloseTo((10 + 10 * 8 / 9.0 + 10 * 6 / 9.0 + 5 * 5 / 9.0) * DAY, MOMENT);
		assertThat(figure.at("/points/0/share").asDouble()).isOne();
		assertThat(figure.at("/points/36/share").asDouble()).as("after 21 of 35 days").isCloseTo(6 / 9.0, within(1e-9));
		assertThat(figure.at("/points/60/at").asDouble()).isCloseTo(35 * DAY, MOMENT);
		assertThat(figure.at("/points")).as("as long as five are at risk")
			.allSatisfy((point) -> assertThat(point.get("atRisk").asInt()).isGreaterThanOrEqualTo(5));
	}

	@Test
	void outcomes_ofFewAreLeftOut() {
		var figure = get("lead", "/outcomes?programme=FIG");

		assertThat(figure.at("/suppressedOutcomes")).extracting(JsonNode::asText)
			.containsExactlyInAnyOrder("open", "inEducation", "withdrawn");
		assertThat(figure.at("/points/35/shares/employed").asDouble()).isCloseTo(3 / 9.0, within(1e-9));
		assertThat(figure.at("/points/59/at").asDouble()).isCloseTo(35 * DAY, MOMENT);
		assertThat(figure.at("/points/35/shares").has("withdrawn")).isFalse();
	}

	@Test
	void fewCases_giveNoFigure() {
		var figure = get("lead", "/lead-times?programme=FEW");

		assertThat(figure.get("suppressed").asBoolean()).isTrue();
		assertThat(figure.at("/cases/all").isNull()).isTrue();
		assertThat(figure.at("/withOpen").isNull()).isTrue();
		assertThat(get("lead", "/survival?programme=FEW").at("/points")).isEmpty();
		assertThat(get("lead", "/outcomes?programme=FEW").at("/points")).isEmpty();
	}

	@Test
	void anotherOrganisation_isNotSeen() {
		assertThat(get("other", "/lead-times?programme=FIG").at("/cases/all").asInt()).isZero();
	}

	@Test
	void begun_isWithinTheDays() {
		assertThat(get("lead", "/lead-times?programme=FIG&from=2100-01-01").at("/cases/all").asInt()).isZero();
		assertThat(answer("lead", "/lead-times?from=yesterday").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
	}

	@Test
	void logOfOthers_isAskedTheSame() {
		var headers = new HttpHeaders();
		headers.setContentType(MediaType.parseMediaType("text/csv"));
		var log = this.http.withBasicAuth("figure-lead", "polku-demo")
			.exchange("/api/event-logs", HttpMethod.POST, new HttpEntity<>("""
					case,activity,timestamp
					1,begin,2026-01-01T00:00:00Z
					1,end,2026-01-02T00:00:00Z
					2,begin,2026-01-01T00:00:00Z
					2,end,2026-01-04T00:00:00Z
					3,begin,2026-01-02T00:00:00Z
					""", headers), JsonNode.class)
			.getBody()
			.get("id")
			.asText();

		var all = get("lead", "/lead-times?log=" + log);
		assertThat(all.at("/cases")).hasToString("{\"all\":3,\"ended\":3,\"open\":0}");
		assertThat(all.at("/endedOnly/median").asDouble()).isEqualTo(DAY);
		var withOpen = get("lead", "/lead-times?end=end&log=" + log);
		assertThat(withOpen.at("/cases")).hasToString("{\"all\":3,\"ended\":2,\"open\":1}");
		assertThat(withOpen.at("/withOpen/median").asDouble()).as("open for two days").isEqualTo(3 * DAY);
		assertThat(answer("lead", "/survival?log=" + UUID.randomUUID()).getStatusCode())
			.isEqualTo(HttpStatus.NOT_FOUND);
	}

	private JsonNode get(String who, String path) {
		var answer = answer(who, path);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		return answer.getBody();
	}

	private ResponseEntity<JsonNode> answer(String who, String path) {
		return this.http.withBasicAuth("figure-" + who, "polku-demo")
			.getForEntity("/api/insight" + path, JsonNode.class);
	}

}
