package fi.polku.insight.exporting;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;

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

/**
 * Six clients of Vientilä: cases with odd names, open and cancelled steps, equal instants
 * and the hours in which clocks change; and three of a programme too small to be given
 * out.
 */
@PolkuTest
abstract class EventLogExportTest {

	static final String ODD = "päätä & \"harkitse\" <nyt>, heti;\n\t'uudelleen' 😀";

	private static final int SARA = 70_001;

	private static final int MIKE = 70_002;

	@Autowired
	TestRestTemplate http;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	private Users users;

	@BeforeEach
	void cases() {
		if (this.users.find("export-lead").isPresent()) {
			return;
		}
		this.jdbc
			.sql("""
					insert into organisation (id, name, kind, municipality)
					values ('vientila', 'Vientilä', 'municipality', 'Vientilä'), ('tuontila', 'Tuontila', 'municipality', 'Tuontila')
					""")
			.update();
		person("lead", Role.LEAD, Facts.ORGANISATION);
		person("owner", Role.OWNER, Facts.ORGANISATION);
		person("technical", Role.TECHNICAL, Facts.ORGANISATION);
		person("coordinator", Role.COORDINATOR, Facts.ORGANISATION);
		person("auditor", Role.AUDITOR, "tuontila");
		person("other", Role.LEAD, "tuontila");
		var facts = new Facts(this.jdbc, "EXP");
		IntStream.rangeClosed(1, 4).forEach((number) -> plain(facts, "2026-78100" + number));
		autumn(facts);
		spring(facts);
		IntStream.rangeClosed(1, 3).forEach((number) -> plain(new Facts(this.jdbc, "SMALL"), "2026-78200" + number));
	}

	private void person(String name, Role role, String organisation) {
		this.users.add(new Person("export-" + name, "Viejä " + name, Set.of(role), organisation, null, null),
				"polku-demo");
	}

	/**
	 * An hour of work by Sara, a day of waiting, work by Mike in the same instant; one
	 * more is open.
	 */
	private static void plain(Facts facts, String number) {
		int one = facts.aCase(number, UUID.randomUUID(), "2026-03-02T09:00:00+02:00", null);
		var run = facts.run(one, "clientJourney", "2026-03-02T09:00:00+02:00");
		facts.event(one, run, facts.step("ask", "human"))
			.by(SARA)
			.ran("2026-03-02T09:00:00+02:00", "2026-03-02T10:00:00+02:00", "2026-03-02T11:00:00.123456+02:00");
		facts.event(one, run, facts.step("awaitAnswer", "wait"))
			.ran("2026-03-02T11:00:00.123456+02:00", null, "2026-03-03T11:00:00+02:00");
		facts.event(one, run, facts.step("record", "automatic"))
			.ran("2026-03-03T11:00:00+02:00", "2026-03-03T11:00:00+02:00", "2026-03-03T11:00:00+02:00");
		facts.event(one, facts.run(one, "plan", "2026-03-03T11:00:00+02:00"), facts.step(ODD, "human"))
			.by(MIKE)
			.ran("2026-03-03T11:00:00+02:00", "2026-03-03T11:00:00+02:00", "2026-03-03T11:00:00+02:00");
		facts.event(one, run, facts.step("decide", "human")).ran("2026-03-03T11:00:00+02:00", null, null);
	}

	/**
	 * Over the hour that comes twice; asked again, and a reminder that was not needed.
	 */
	private static void autumn(Facts facts) {
		int one = facts.aCase("2026-781005", UUID.randomUUID(), "2026-10-25T03:30:00+03:00",
				"2026-10-25T04:30:00+02:00");
		var run = facts.run(one, "clientJourney", "2026-10-25T03:30:00+03:00");
		facts.event(one, run, facts.step("ask", "human"))
			.by(SARA)
			.ran("2026-10-25T03:30:00+03:00", "2026-10-25T03:30:00+03:00", "2026-10-25T03:45:00+03:00");
		facts.event(one, run, facts.step("ask", "human"))
			.by(MIKE)
			.ran("2026-10-25T03:45:00+03:00", "2026-10-25T03:30:00+02:00", "2026-10-25T03:45:00+02:00");
		facts.event(one, run, facts.step("remind", "wait"))
			.cancelled("2026-10-25T03:30:00+03:00", "2026-10-25T03:45:00+02:00");
		facts.event(one, run, facts.step("decide", "human"))
			.by(MIKE)
			.ran("2026-10-25T03:45:00+02:00", null, "2026-10-25T04:30:00+02:00");
	}

	/** Over the hour that is not there. */
	private static void spring(Facts facts) {
		int one = facts.aCase("2026-781006", UUID.randomUUID(), "2026-03-29T02:59:00+02:00",
				"2026-03-29T04:01:00+03:00");
		facts.event(one, facts.run(one, "clientJourney", "2026-03-29T02:59:00+02:00"), facts.step("ask", "human"))
			.by(SARA)
			.ran("2026-03-29T02:59:00+02:00", "2026-03-29T02:59:00+02:00", "2026-03-29T04:01:00+03:00");
	}

	ResponseEntity<byte[]> export(String who, String query) {
		return this.http.withBasicAuth("export-" + who, "polku-demo")
			.getForEntity("/api/event-log?" + query, byte[].class);
	}

	byte[] exported(String query) {
		var answer = export("lead", query);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		return answer.getBody();
	}

	JsonNode take(byte[] log) {
		var headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
		var answer = this.http.withBasicAuth("export-lead", "polku-demo")
			.exchange("/api/event-logs", HttpMethod.POST, new HttpEntity<>(log, headers), JsonNode.class);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		assertThat(answer.getBody().get("dropped")).isEmpty();
		return answer.getBody();
	}

	JsonNode statistics(JsonNode log, String lifecycle) {
		return this.http.withBasicAuth("export-lead", "polku-demo")
			.getForObject("/api/event-logs/" + log.get("id").asText() + "/statistics?lifecycle=" + lifecycle,
					JsonNode.class);
	}

}
