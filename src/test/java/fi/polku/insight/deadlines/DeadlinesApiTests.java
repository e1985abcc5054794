package fi.polku.insight.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How deadlines were kept, over REST. */
class DeadlinesApiTests extends DeadlinesTest {

	@Test
	void keptAndMissed_areCounted() {
		for (int i = 0; i < 6; i++) {
			deadline("MET", MONDAY);
		}
		for (int i = 0; i < 5; i++) {
			deadline("MISSED", MONDAY);
			overTime();
			running();
			paused();
			deadline("CANCELLED", MONDAY);
		}

		var report = get("auditor", "");

		assertThat(report.at("/total/counts")).hasToString(
				"{\"all\":31,\"met\":6,\"late\":10,\"missed\":5,\"overTime\":5,\"running\":5,\"paused\":5,\"cancelled\":5}");
		assertThat(report.at("/total/shareMet/value").asDouble()).isEqualTo(6 / 16.0);
		assertThat(report.at("/total/shareMet/lower").asDouble()).isCloseTo(0.18481232558863633, within(1e-9));
		assertThat(report.at("/total/shareMet/upper").asDouble()).isCloseTo(0.6135895945449727, within(1e-9));
		var rule = report.at("/rules/0");
		assertThat(rule.at("/rule").asText()).isEqualTo("draftPlan");
		assertThat(rule.at("/daysOver"))
			.hasToString("[{\"unit\":\"workingDays\",\"deadlines\":10,\"mean\":2.5,\"median\":2.5,\"longest\":3}]");
		assertThat(rule.at("/paused")).hasToString("{\"deadlines\":5,\"days\":35}");
		assertThat(rule.at("/calendarVersions/0").asText()).isEqualTo("fi-1");
		assertThat(report.at("/by/month/0/key").asText()).isEqualTo("2038-01");
		assertThat(report.at("/by/step/0/key").asText()).isEqualTo("draftPlan");
		assertThat(report.at("/causes")).extracting((one) -> one.get("cause").asText() + one.get("deadlines").asInt())
			.containsExactly("claimed5", "unclaimed5");
	}

	@Test
	void cause_isWhatWasExplainedElseWhoHeldTheBall() {
		this.jdbc.sql("update deadline set reason = 'Sairaus' where id = :id")
			.param("id", deadline("MISSED", MONDAY))
			.update();
		pause(caseOf(deadline("MISSED", MONDAY)), LocalDate.of(2038, 1, 7), LocalDate.of(2038, 1, 8));
		waiting("client");
		waiting("partner");
		long released = overTime();
		happened(released, "released", "2038-01-07T21:59:59Z");
		happened(released, "claimed", "2038-01-07T22:00:00Z");

		assertThat(list("auditor", "")).extracting((one) -> one.get("cause").asText())
			.containsExactlyInAnyOrder("explained", "paused", "client", "partner", "unclaimed");
		assertThat(list("auditor", "&cause=client")).hasSize(1);
		assertThat(get("auditor", "&verdict=late").at("/causes")).as("each is about one person")
			.hasSize(5)
			.allSatisfy((one) -> assertThat(one.get("deadlines").isNull()).isTrue());
	}

	@Test
	void arithmetic_isShown() {
		long id = paused();

		var proved = answer("auditor", "/" + id).getBody();

		assertThat(proved.at("/proof/skipped")).extracting((one) -> one.get("day").asText() + one.get("why").asText())
			.containsExactly("2038-01-01NEW_YEAR", "2038-01-02SATURDAY", "2038-01-03SUNDAY", "2038-01-06EPIPHANY");
		assertThat(proved.at("/proof/firstDay").asText()).isEqualTo("2037-12-31");
		assertThat(proved.at("/proof/movedTo").asText()).isEqualTo("2038-01-07");
		assertThat(proved.at("/proof/due").asText()).isEqualTo("2038-01-14");
		assertThat(proved.at("/proof/agrees").asBoolean()).isTrue();
		assertThat(proved.at("/pauses/0/from").asText()).isEqualTo("2038-01-08");
		assertThat(this.jdbc
			.sql("select count(*) from trail where kind = 'deadline.proved' and cases = array[:case]::text[]")
			.param("case", caseOf(id))
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void fewPeople_areNotCounted() {
		overTime();
		deadline("MET", MONDAY);

		var report = get("auditor", "");

		assertThat(report.at("/cases").isNull()).isTrue();
		assertThat(report.at("/total/suppressed").asBoolean()).isTrue();
		assertThat(report.at("/rules/0/counts/met").isNull()).isTrue();
		assertThat(report.at("/rules/0/shareMet").isNull()).isTrue();
		assertThat(report.at("/rules/0/daysOver")).isEmpty();
	}

	@Test
	void fewOverTime_areToldWithTheMissed() {
		for (int i = 0; i < 6; i++) {
			deadline("MET", MONDAY);
			deadline("MISSED", MONDAY);
		}
		overTime();
		for (int i = 0; i < 6; i++) {
			running();
		}
		deadline("CANCELLED", MONDAY);

		assertThat(get("auditor", "").at("/total/counts")).hasToString(
				"{\"all\":20,\"met\":6,\"late\":7,\"missed\":null,\"overTime\":null,\"running\":null,\"paused\":0,\"cancelled\":null}");
		assertThat(get("auditor", "").at("/total/shareMet/value").asDouble()).isEqualTo(6 / 13.0);
	}

	@Test
	void fewUndecided_hideTheShare() {
		for (int i = 0; i < 6; i++) {
			deadline("MET", MONDAY);
			deadline("MET", MONDAY);
			deadline("MISSED", MONDAY);
		}
		running();

		assertThat(get("auditor", "").at("/total/counts/met").asInt()).isEqualTo(12);
		assertThat(get("auditor", "").at("/total/counts/late").isNull()).isTrue();
		assertThat(get("auditor", "").at("/total/shareMet").isNull()).isTrue();
	}

	@Test
	void otherOrganisation_isNotSeen() {
		for (int i = 0; i < 5; i++) {
			deadline("MET", MONDAY);
		}

		assertThat(get("lead", "").at("/total/counts/met").asInt()).isEqualTo(5);
		assertThat(get("owner", "").at("/total/counts/met").asInt()).isEqualTo(5);
		assertThat(list("owner", "")).as("owners see no case").isEmpty();
		assertThat(get("other-lead", "").at("/total/counts/met").asInt()).isZero();
		assertThat(answer("coordinator", "").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
		long id = deadline("MET", MONDAY);
		assertThat(answer("other-lead", "/" + id).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void filters_narrow() {
		deadline("MET", MONDAY);

		for (var none : List.of("from=2038-01-08", "to=2037-12-29", "dueFrom=2038-01-08", "dueTo=2038-01-06",
				"segment=x", "area=x", "team=x", "step=x", "model=x", "model=audited&version=9", "outcome=employed",
				"state=closed", "ground=law", "rule=x", "verdict=missed")) {
			assertThat(list("auditor", "&" + none)).as(none).isEmpty();
		}
		assertThat(list("auditor",
				"&dueFrom=2038-01-07&dueTo=2038-01-07&from=2037-12-30&to=2037-12-30&step=draftPlan&model=audited&ground=promise"
						+ "&rule=draftPlan&verdict=met&state=open"))
			.hasSize(1);
	}

	@Test
	void whatCannotBeAsked_isRefused() {
		for (var bad : List.of("from=yesterday", "from=2038-02-01&to=2038-01-01", "dueTo=soon",
				"dueFrom=2038-02-01&dueTo=2038-01-01", "verdict=late2", "ground=god", "state=x", "cause=x", "version=x",
				"log=" + UUID.randomUUID())) {
			assertThat(answer("auditor", "?" + bad).getStatusCode()).as(bad).isEqualTo(HttpStatus.BAD_REQUEST);
		}
		assertThat(answer("auditor", "/0").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
	}

}
