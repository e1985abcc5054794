package fi.polku.insight.compare;

import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Own cases beside a log of the time before, and what became of people; worked out by
 * hand.
 */
@PolkuTest
class BesideAndAfterwardsTests {

	private static final double DAY = 86_400;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Users users;

	@Autowired
	TestRestTemplate http;

	private ComparedCases cases;

	@BeforeEach
	void cases() {
		this.cases = new ComparedCases(this.jdbc, this.users);
		this.cases.make();
	}

	@AfterEach
	void forget() {
		this.cases.forget();
		this.jdbc.sql("""
				delete from follow_up where case_number in (select number from client_case where programme = 'COMPARE')
				""").update();
	}

	/**
	 * Up to 30 days those of the log took 10 and 30 days, 20 in the mean. Of Polku's 45
	 * one ends after each day from 21 on: 21 days and then (44 + … + 36) / 45, that is
	 * 29.
	 */
	@Test
	void logBeside_differsByNineDays() {
		var log = log();

		var compared = figure("versions?programme=COMPARE&from=2026-05-01&untilDays=30&log=" + log);

		assertThat(compared.at("/a/side/kind").asText()).isEqualTo("log");
		assertThat(compared.at("/a/all").asInt()).isEqualTo(10);
		assertThat(compared.at("/b/all").asInt()).isEqualTo(45);
		assertThat(compared.at("/difference/until").asDouble()).isEqualTo(30 * DAY);
		assertThat(compared.at("/a/restrictedMean/value").asDouble() / DAY).isCloseTo(20, within(1e-9));
		assertThat(compared.at("/a/restrictedMean/standardError").asDouble() / DAY).isCloseTo(10 * Math.sqrt(5 / 50.0),
				within(1e-9));
		assertThat(compared.at("/b/restrictedMean/value").asDouble() / DAY).isCloseTo(29, within(1e-9));
		assertThat(compared.at("/difference/value").asDouble() / DAY).isCloseTo(9, within(1e-9));
	}

	/**
	 * Of 80 that ended, 30 of the first version had work after 40 days and ten had not;
	 * those of the second were not asked.
	 */
	@Test
	void situationAfterwards_isOfAllThatEnded() {
		this.jdbc
			.sql("""
					insert into follow_up (case_number, round, status, answered_by, needs_help, recorded_at)
					select number, 1, case when row_number() over (order by closed_at) <= 30 then 'employed' else 'unemployed' end,
					       'client', false, closed_at + interval '40 days'
					  from client_case
					 where programme = 'COMPARE' and closed_at is not null and opened_at < '2026-05-01'
					""")
			.update();

		var month = figure("follow-up?programme=COMPARE").at("/rows/0");
		var all = row(figure("follow-up?programme=COMPARE"), "all", 1);

		assertThat(month.at("/months").asInt()).isOne();
		assertThat(all.at("/due").asInt()).isEqualTo(80);
		assertThat(all.at("/shares/employed").asDouble()).isCloseTo(30 / 80.0, within(1e-9));
		assertThat(all.at("/shares/unemployed").asDouble()).isCloseTo(10 / 80.0, within(1e-9));
		assertThat(all.at("/shares/unknown").asDouble()).isCloseTo(40 / 80.0, within(1e-9));
		assertThat(row(figure("follow-up?programme=COMPARE"), "all", 3).at("/shares/unknown").asDouble()).isOne();
	}

	private static JsonNode row(JsonNode told, String group, int months) {
		for (var row : told.get("rows")) {
			if (group.equals(row.get("group").asText()) && row.get("months").asInt() == months) {
				return row;
			}
		}
		throw new AssertionError("no row of " + group);
	}

	/** Five cases of ten days and five of forty. */
	private String log() {
		var rows = new StringBuilder("case,activity,timestamp\n");
		var begun = Instant.parse("2025-01-07T08:00:00Z");
		for (int one = 0; one < 10; one++) {
			var ended = begun.plus(Duration.ofDays((one < 5) ? 10 : 40));
			rows.append("%d,ask,%s\n%d,decide,%s\n".formatted(one, begun, one, ended));
		}
		var headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
		var answer = this.http.withBasicAuth("compare-lead", "polku-demo")
			.postForEntity("/api/event-logs?name=before", new HttpEntity<>(rows.toString().getBytes(), headers),
					JsonNode.class);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		return answer.getBody().get("id").asText();
	}

	private JsonNode figure(String query) {
		var answer = this.http.withBasicAuth("compare-lead", "polku-demo")
			.getForEntity("/api/insight/" + query, JsonNode.class);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		return answer.getBody();
	}

}
