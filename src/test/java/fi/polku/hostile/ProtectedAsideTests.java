package fi.polku.hostile;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.casefile.CaseFileTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * What is told of a case beside its file: to those whom a protection order hides the
 * client from it says nothing, to the others it stands in the trail.
 */
class ProtectedAsideTests extends CaseFileTest {

	private static final String WORD = "Zqaside";

	@Autowired
	Clock clock;

	private Person owner;

	private CaseNumber number;

	@BeforeEach
	void aCaseOfMine() {
		this.owner = person("own", Role.COORDINATOR, Role.LEAD);
		this.number = begun("Sivussa");
		this.jdbc.sql("""
				update client_case
				   set owner = :owner, organisation = 'own', source = 'outreach', segment = 'throughTraining',
				       benefit_days = 317, search_began = '2026-01-09'
				 where number = :case
				""").param("owner", this.owner.username()).param("case", this.number.value()).update();
	}

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
	void opening_tellsWhyToThoseWhoMayKnow() throws Exception {
		var id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into case_opening (id, case_number, username, ground, reason, named, taken_at, until_at, verdict, review_note, reviewed_by, reviewed_at)
					values (:id, :case, :by, 'danger', 'Zqaside soitti', false, :now, :now, 'inOrder', 'Zqaside kunnossa', :by, :now)
					""")
			.param("id", id)
			.param("case", this.number.value())
			.param("by", this.owner.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		var others = List.of(person("own", Role.LEAD), person("elsewhere", Role.AUDITOR),
				person("elsewhere", Role.ADMIN));
		for (var other : others) {
			assertThat(page(other, "/openings/" + id)).contains("Zqaside soitti", "Zqaside kunnossa");
		}

		protect(this.number);

		for (var other : others) {
			assertThat(page(other, "/openings/" + id)).contains(this.number.value()).doesNotContain(WORD);
		}
		assertThat(page(this.owner, "/openings/" + id)).contains("Zqaside soitti", "Zqaside kunnossa");
	}

	@Test
	void hold_tellsItsWordsToThoseWhoMayKnow() throws Exception {
		protect(this.number);
		ask(this.owner,
				post("/retention/holds").param("case", this.number.value())
					.param("reason", "complaint")
					.param("words", "Zqaside valitti")
					.param("until", "2027-06-01"));
		var lead = person("own", Role.LEAD);

		assertThat(page(lead, "/retention")).contains(this.number.value()).doesNotContain(WORD);
		assertThat(page(this.owner, "/retention")).contains("Zqaside valitti");
		assertThat(isTold(lead, "retention.holdsListed")).isTrue();
		assertThat(isTold(this.owner, "retention.holdsListed")).isTrue();
	}

	@Test
	void visit_isShownToThoseWhoMayKnowWhoCame() throws Exception {
		this.jdbc.sql("""
				insert into visit (id, topic, words, language, organisation, recorded_by, visited_at, case_number)
				values (gen_random_uuid(), 'other', 'Zqaside kävi', 'fi', 'own', :by, :now, :case)
				""")
			.param("case", this.number.value())
			.param("by", this.owner.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		var colleague = person("own", Role.COORDINATOR);
		assertThat(page(colleague, "/visits")).contains("Zqaside kävi", this.number.value());
		assertThat(isTold(colleague, "visit.listed")).isTrue();

		protect(this.number);

		assertThat(page(colleague, "/visits")).doesNotContain(WORD, this.number.value());
		assertThat(page(this.owner, "/visits")).contains("Zqaside kävi", this.number.value());
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
		var told = new String[] { "Koulutuksen kautta työllistyvät", "Etsivä työ", "317", "9.1.2026", "Zqasidepalvelu",
				"Asiakas allekirjoitti", "Tilanne päättyessä" };
		var colleague = person("own", Role.COORDINATOR);
		assertThat(page(colleague, "/cases/" + this.number)).contains(told);

		protect(this.number);

		for (var reader : List.of(colleague, person("elsewhere", Role.AUDITOR))) {
			assertThat(page(reader, "/cases/" + this.number)).contains(this.number.value(), this.owner.displayName())
				.doesNotContain(told);
		}
		assertThat(page(colleague, "/clients/" + clientOf(this.number))).doesNotContain(told);
		assertThat(page(colleague, "/api/clients/" + clientOf(this.number))).doesNotContain("throughTraining");
		assertThat(page(this.owner, "/cases/" + this.number)).contains(told);
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

	private boolean isTold(Person reader, String kind) {
		return this.jdbc
			.sql("select exists (select from trail where username = :me and kind = :kind and cases @> array[:case]::text[])")
			.param("me", reader.username())
			.param("kind", kind)
			.param("case", this.number.value())
			.query(Boolean.class)
			.single();
	}

	private int status(Person by, MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.as(by.username(), request).andReturn().getResponse().getStatus();
	}

	private void ask(Person by, MockHttpServletRequestBuilder request) throws Exception {
		assertThat(status(by, request)).isEqualTo(302);
	}

	private String page(Person by, String path) throws Exception {
		var answer = this.browser.as(by.username(), get(path)).andReturn().getResponse();
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
	}

}
