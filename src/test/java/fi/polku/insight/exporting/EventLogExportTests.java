package fi.polku.insight.exporting;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpStatus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The event log as other tools read it. */
class EventLogExportTests extends EventLogExportTest {

	@Test
	void xes_isValid() throws Exception {
		var answer = export("lead", "programme=EXP");

		Schemas.checkXes(answer.getBody());
		assertThat(answer.getHeaders().getContentDisposition().getFilename()).endsWith(".xes");
		assertThat(new String(answer.getBody(), UTF_8)).contains("<log xes.version=\"1.0\"",
				"<string key=\"lifecycle:transition\" value=\"start\"/><date key=\"time:timestamp\" value=\"2026-10-25T03:30:00+02:00\"/>",
				"key=\"org:resource\" value=\"p70001\"", "key=\"org:group\" value=\"ryhmä &quot;A&quot; &amp; B\"",
				"value=\"2026-03-02T11:00:00.123456+02:00\"");
	}

	@Test
	void csv_hasItsRowsInTheOrderOfTheirEnds() {
		assertThat(new String(exported("programme=EXP&format=csv"), UTF_8)).startsWith("""
				case_id,activity,start_timestamp,end_timestamp,resource,role,outcome
				2026-781001,ask,2026-03-02T10:00:00+02:00,2026-03-02T11:00:00.123456+02:00,p70001,human,completed
				2026-781001,awaitAnswer,2026-03-02T11:00:00.123456+02:00,2026-03-03T11:00:00+02:00,,wait,completed
				2026-781001,record,2026-03-03T11:00:00+02:00,2026-03-03T11:00:00+02:00,,automatic,completed
				""".replace("\n", "\r\n"))
			.contains("2026-781001,decide,2026-03-03T11:00:00+02:00,,,human,\r\n", "2026-781005,remind,",
					"wait,cancelled\r\n");
	}

	@Test
	void ocel_isValidAndWhole() throws Exception {
		var log = exported("programme=EXP&format=ocel");

		Schemas.checkOcel(log);
		var read = new ObjectMapper().readTree(log);
		assertThat(read.get("events")).hasSize(4 * 5 + 4 + 1);
		assertThat(read.get("objects")).extracting((one) -> one.get("type").asText())
			.hasSize(17)
			.containsOnly("client", "case", "plan", "place");
		var known = read.get("objects").findValuesAsText("id");
		assertThat(known).doesNotHaveDuplicates().containsAll(read.findValuesAsText("objectId"));
		assertThat(read.get("objectTypes")).extracting((one) -> one.get("name").asText())
			.containsExactly("case", "client", "employer", "place", "plan", "service");
	}

	@Test
	void nobodyIsNamed() {
		for (var format : new String[] { "xes", "csv", "ocel" }) {
			var client = this.jdbc.sql("select client_id from insight_case where number = '2026-781001'")
				.query(UUID.class)
				.single();
			assertThat(new String(exported("programme=EXP&format=" + format), UTF_8)).doesNotContain(client.toString(),
					"export-lead");
		}
	}

	@Test
	void gzipped_isTheSame() throws Exception {
		var packed = exported("programme=EXP&format=csv&gzip=true");

		try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			assertThat(in.readAllBytes()).isEqualTo(exported("programme=EXP&format=csv"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "step=ask,6", "from=2026-03-01&to=2026-12-31&state=open,4", "state=closed,2",
			"outcome=employed&to=2026-04-01,1", "step=remind,1", "from=2026-03-03,2", "model=plan,4",
			"model=plan&version=2,0", "area=itä,0" })
	void filter_choosesCases(String filter, int people) {
		var answer = export("lead", "programme=EXP&format=csv&" + filter);

		assertThat(answer.getStatusCode())
			.isEqualTo((people == 0 || people > 4) ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
		assertThat(new String(answer.getBody(), UTF_8).lines().count()).isEqualTo((people > 4) ? 30 : 1);
	}

	@Test
	void fewPeople_areNotGivenOut() {
		for (var who : new String[] { "lead", "auditor" }) {
			var refused = this.http.withBasicAuth("export-" + who, "polku-demo")
				.getForEntity("/api/event-log?programme=SMALL", JsonNode.class);
			assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
			assertThat(refused.getBody().get("detail").asText()).contains("viisi henkilöä");
		}
	}

	@ParameterizedTest
	@CsvSource({ "lead,200", "owner,200", "technical,200", "auditor,200", "coordinator,403" })
	void whoMay(String who, int status) {
		assertThat(export(who, "programme=EXP").getStatusCode().value()).isEqualTo(status);
	}

	@Test
	void otherOrganisations_areNotIn() {
		assertThat(new String(export("other", "format=csv&programme=EXP").getBody(), UTF_8).lines().count()).isOne();
		assertThat(new String(export("auditor", "format=csv&programme=EXP").getBody(), UTF_8)).contains("2026-781006");
	}

	@Test
	void export_standsInTheTrail() {
		exported("programme=EXP&format=csv&to=2027-01-01");

		assertThat(this.jdbc.sql("""
				select v.field || '=' || v.new_value
				  from trail_value v
				 where v.trail_id = (select max(id) from trail
				                      where kind = 'eventLog.exported' and username = 'export-lead')
				""").query(String.class).list()).containsExactlyInAnyOrder("format=CSV", "cases=6", "steps=25",
				"withheld=0", "programme=EXP", "to=2027-01-01");
	}

	@Test
	void unknownFormatOrLog_isRefused() {
		assertThat(export("lead", "format=pdf").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(export("lead", "log=" + UUID.randomUUID()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
	}

}
