package fi.polku.hostile;

import java.sql.Timestamp;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * What a protection order leaves of a case to those whom it hides the client from: its
 * number, its steps, who guides and the deadlines.
 */
class ProtectedCaseTests extends ProtectedAsideTest {

	@Test
	void decisionsOfTheCase_tellNothingTheyWereMadeOf() throws Exception {
		var lead = person("own", Role.LEAD);
		var auditor = person("elsewhere", Role.AUDITOR);
		for (var reader : List.of(lead, auditor)) {
			assertThat(traced(reader).at("/decisions").findValues("inputs")).anyMatch((inputs) -> !inputs.isEmpty());
		}

		protect(this.number);

		for (var reader : List.of(lead, auditor)) {
			var traced = traced(reader);
			assertThat(traced.at("/decisions")).isNotEmpty();
			for (var part : List.of("inputs", "outputs", "rules", "chosen")) {
				assertThat(traced.at("/decisions").findValues(part)).as(part).allMatch(JsonNode::isEmpty);
			}
			assertThat(traced.at("/head/segment").isNull()).isTrue();
			assertThat(page(reader, "/insight/cases/" + this.number)).doesNotContain("Etsivä työ");
		}
		assertThat(traced(this.owner).at("/decisions").findValues("inputs")).anyMatch((inputs) -> !inputs.isEmpty());
	}

	@Test
	void ownerOfTheModels_seesWhereTheCaseStandsAndNothingItIsRoutedBy() throws Exception {
		var models = person("own", Role.OWNER);
		var address = "/workshop/cases/" + this.number;
		var fact = Pattern.compile(address + "/facts/[^\"#]+").matcher(page(models, address));
		assertThat(fact.find()).isTrue();
		assertThat(status(models, get(fact.group().replace("&amp;", "&")))).isEqualTo(200);

		protect(this.number);

		assertThat(page(models, address)).contains("id=\"places\"").doesNotContain(address + "/facts/");
		assertThat(status(models, get(fact.group().replace("&amp;", "&")))).isEqualTo(404);
	}

	@Test
	void case_showsItsStepsAndNothingElse() throws Exception {
		plan();
		this.jdbc.sql("update client_case set exit_class = 'inEducation' where number = :case")
			.param("case", this.number.value())
			.update();
		var told = new String[] { "Koulutuksen kautta työllistyvät", "Etsivä työ", "317 päiv", "9.1.2026",
				"Zqasidepalvelu", "Asiakas allekirjoitti", "Tilanne päättyessä" };
		var colleague = person("own", Role.COORDINATOR);
		assertThat(page(colleague, "/cases/" + this.number)).contains(told);

		protect(this.number);

		for (var reader : List.of(colleague, person("elsewhere", Role.AUDITOR))) {
			assertThat(page(reader, "/cases/" + this.number)).contains(this.number.value(), this.owner.displayName())
				.doesNotContain(told);
		}
		assertThat(page(colleague, "/clients/" + clientOf(this.number))).doesNotContain(told)
			.doesNotContain("Ei vielä kysytty");
		assertThat(page(colleague, "/api/clients/" + clientOf(this.number))).doesNotContain("throughTraining");
		assertThat(page(this.owner, "/cases/" + this.number)).contains(told);
	}

	@Test
	void listOfCases_tellsNeitherSegmentNorOutcome() throws Exception {
		var lead = person("own", Role.LEAD);
		assertThat(rowOf(lead, "&segment=throughTraining")).contains("Koulutuksen kautta");

		protect(this.number);

		assertThat(rowOf(lead, "&segment=throughTraining")).isEqualTo("not there");
		assertThat(rowOf(lead, "")).contains(this.number.value()).doesNotContain("Koulutuksen kautta");
	}

	private String rowOf(Person reader, String filter) throws Exception {
		var page = page(reader, "/insight/cases?period=open" + filter);
		var rows = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL).matcher(page);
		return rows.results()
			.map((row) -> row.group())
			.filter((row) -> row.contains(this.number.value()))
			.findFirst()
			.orElse("not there");
	}

	private void plan() {
		this.jdbc
			.sql("""
					with r as (insert into case_record (id, case_number, element, definition_id, answers, recorded_by, source, recorded_at)
					           select gen_random_uuid(), :case, 'agreePlan', id_, '{}', :me, 'staff', :at
					             from act_re_procdef where key_ = 'plan' order by version_ desc limit 1
					           returning id)
					insert into plan_version (case_number, version, record_id, services, accepted_how, accepted_on, recorded_by, recorded_at)
					select :case, 1, id, '{Zqasidepalvelu}', 'signature', '2026-02-02', :me, :at from r
					""")
			.param("case", this.number.value())
			.param("me", this.owner.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	private JsonNode traced(Person reader) throws Exception {
		return new ObjectMapper().readTree(page(reader, "/api/insight/cases/" + this.number));
	}

}
