package fi.polku.hostile;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * What is told of a case beside its file: to those whom a protection order hides the
 * client from it says nothing, to the others it stands in the trail.
 */
class ProtectedAsideTests extends ProtectedAsideTest {

	private static final String WORD = "Zqaside";

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

	private boolean isTold(Person reader, String kind) {
		return this.jdbc.sql(
				"select exists (select from trail where username = :me and kind = :kind and cases @> array[:case]::text[])")
			.param("me", reader.username())
			.param("kind", kind)
			.param("case", this.number.value())
			.query(Boolean.class)
			.single();
	}

	private void ask(Person by, MockHttpServletRequestBuilder request) throws Exception {
		assertThat(status(by, request)).isEqualTo(302);
	}

}
