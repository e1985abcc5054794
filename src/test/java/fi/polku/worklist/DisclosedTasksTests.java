package fi.polku.worklist;

import java.time.LocalDate;
import java.util.UUID;

import fi.polku.client.ConsentTerms;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom of other organisations a task may be told stands on its row, and follows whatever
 * changes it, whoever changes it.
 */
class DisclosedTasksTests extends AcrossTest {

	@Test
	void neverAsked_nobody() {
		assertThat(disclosed()).isEqualTo("{} null");
	}

	@Test
	void consentWithoutLimits_allUntilItIsWithdrawn() {
		consent(true);
		assertThat(disclosed()).isEqualTo("{*} null");
		this.jdbc.sql("update client_consent set withdrawn_at = '2026-01-02' where client_id = :client")
			.param("client", client())
			.update();
		assertThat(disclosed()).isEqualTo("{} null");
	}

	@Test
	void consentWithAnEnd_endsOnTheDay() {
		consent(new ConsentTerms(null, null, null, LocalDate.of(2027, 3, 1), null));
		assertThat(disclosed()).isEqualTo("{*} 2027-03-01");
	}

	@Test
	void newestAnswer_counts() {
		consent(true);
		consent(false);
		assertThat(disclosed()).isEqualTo("{} null");
	}

	@Test
	void groundOfLaw_holdsUntilTheClientRefusesOrItEnds() {
		ground("law", null);
		assertThat(disclosed()).isEqualTo("{across-near} null");
		consent(false);
		assertThat(disclosed()).isEqualTo("{} null");
		consent(true);
		assertThat(disclosed()).isEqualTo("{*,across-near} null");
		this.jdbc.sql("update organisation_ground set ended_at = '2026-01-02' where case_number = :case")
			.param("case", this.number.value())
			.update();
		assertThat(disclosed()).isEqualTo("{*} null");
	}

	@Test
	void groundOfConsent_restsOnThatConsentAlone() {
		consent(new ConsentTerms(null, "across-near", null, null, null));
		ground("covered", newest());
		assertThat(disclosed()).isEqualTo("{across-near} null");
		consent(new ConsentTerms(null, "somebody else", null, null, null));
		assertThat(disclosed()).isEqualTo("{} null");
	}

	@Test
	void erasedConsentAndGround_tellNobody() {
		consent(true);
		ground("law", null);
		this.jdbc.sql("delete from client_consent where client_id = :client").param("client", client()).update();
		assertThat(disclosed()).isEqualTo("{across-near} null");
		this.jdbc.sql("delete from organisation_ground where case_number = :case")
			.param("case", this.number.value())
			.update();
		assertThat(disclosed()).isEqualTo("{} null");
	}

	@Test
	void joinedToAnother_theirAnswerCounts() {
		consent(true);
		var other = UUID.randomUUID();
		this.jdbc.sql("""
				insert into client (id, last_name, first_names, created_at, changed_at)
				values (:id, 'Toinen', 'Keksitty', '2026-01-01', '2026-01-01')
				""").param("id", other).update();
		this.jdbc.sql("update client_case set client_id = :id where number = :case")
			.param("id", other)
			.param("case", this.number.value())
			.update();
		assertThat(disclosed()).isEqualTo("{} null");
	}

	@Test
	void taskThatBegins_isToldAtOnce() {
		consent(true);

		this.jdbc
			.sql("""
					with gone as (delete from work_item where task_id = :task returning *)
					insert into work_item (task_id, case_number, client_id, process, definition_id, step, name, groups, created_at,
					                       programme, organisation, protected, client_name, changed_at)
					select 'another', case_number, client_id, process, definition_id, step, name, groups, created_at, programme,
					       organisation, protected, client_name, changed_at
					  from gone
					""")
			.param("task", this.task)
			.update();
		assertThat(disclosed()).isEqualTo("{*} null");
	}

	private Long newest() {
		return this.jdbc.sql("select max(id) from client_consent where client_id = :client")
			.param("client", client())
			.query(Long.class)
			.single();
	}

	private String disclosed() {
		return this.jdbc.sql("""
				select disclosed_to::text || ' ' || coalesce(disclosed_until::text, 'null') from work_item
				 where case_number = :case
				""").param("case", this.number.value()).query(String.class).single();
	}

}
