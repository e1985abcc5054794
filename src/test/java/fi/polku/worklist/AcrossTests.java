package fi.polku.worklist;

import java.time.LocalDate;
import java.util.stream.Stream;

import fi.polku.client.ConsentTerms;
import fi.polku.security.Person;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * Partners of other organisations: on a ground one takes part in a case for as long as a
 * task of it lasts, others have no part in it.
 */
class AcrossTests extends AcrossTest {

	@Test
	void withoutAGround_noPartnerSeesTheTask() throws Exception {
		noPartner();
		consent(new ConsentTerms("written", "Mallilan opisto", null, null, null));
		noPartner();
		consent(new ConsentTerms("written", null, null, LocalDate.of(2020, 1, 1), null));
		noPartner();
		consent(false);
		noPartner();
	}

	@Test
	void emptyList_saysWhatIsTrueAndNotThatThereIsACase(@Autowired TransactionTemplate transaction) {
		var lists = transaction.execute((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("update work_item set groups = '{}', assignee = null where case_number <> :case")
				.param("case", this.number.value())
				.update();
			return Stream.of("/tasks", "/tasks?due=week").map(this::list).toList();
		});

		assertThat(lists.get(0)).contains("Sinulle ei näy nyt tehtäviä", "on siihen peruste")
			.doesNotContain("rajauksella", this.number.value());
		assertThat(lists.get(1)).contains("Ei tehtäviä tällä rajauksella").doesNotContain(this.number.value());
	}

	private String list(String path) {
		try {
			return page(this.coach, path);
		}
		catch (Exception ex) {
			throw new IllegalStateException(path, ex);
		}
	}

	private void noPartner() throws Exception {
		for (var one : new Person[] { this.coach, this.colleague, this.stranger }) {
			assertThat(this.tryout.maySee(one, this.task)).isFalse();
			assertThat(this.tryout.mayTell(one, this.number)).isFalse();
			assertThat(this.tasks.claim(this.task, one)).isEqualTo(new Outcome.Unknown());
			assertThat(page(one, "/tasks")).doesNotContain(this.task);
		}
	}

	@Test
	void freeTask_isAnyPartnersWithConsentUntilOneTakesIt() {
		consent(true);
		for (var one : new Person[] { this.coach, this.colleague, this.stranger }) {
			assertThat(this.tryout.mayTake(one, this.task)).isTrue();
			assertThat(this.tryout.mayTell(one, this.number)).isTrue();
		}

		assertThat(this.tasks.claim(this.task, this.coach)).isEqualTo(new Outcome.Done(null));

		assertThat(this.tryout.maySee(this.colleague, this.task)).isTrue();
		assertThat(this.tryout.mayTell(this.colleague, this.number)).isTrue();
		assertThat(this.tryout.maySee(this.stranger, this.task)).isFalse();
		assertThat(this.tryout.mayTell(this.stranger, this.number)).isFalse();
	}

	@Test
	void groundRecordedForOneOrganisation_opensTheTaskToItAlone() {
		ground("law", null);

		assertThat(this.tryout.mayTake(this.coach, this.task)).isTrue();
		assertThat(this.tryout.mayTake(this.stranger, this.task)).isFalse();

		consent(false);
		assertThat(this.tryout.maySee(this.coach, this.task)).as("refused since").isFalse();
	}

	@Test
	void limitedConsentConfirmed_endsWithTheNextAnswer() {
		consent(new ConsentTerms("written", "Lähiyhdistys", null, null, null));
		ground("covered", this.consents.latest(client(), "partners").orElseThrow().id());
		assertThat(this.tryout.mayTake(this.coach, this.task)).isTrue();

		consent(new ConsentTerms("written", "Mallilan opisto", null, null, null));

		assertThat(this.tryout.maySee(this.coach, this.task)).isFalse();
	}

	@Test
	void consentWithdrawn_theTaskIsGivenBack() throws Exception {
		consent(true);
		this.tasks.claim(this.task, this.coach);

		this.consents.withdraw(client(), "partners", "across-coach");

		assertThat(status(this.coach, get("/tasks/" + this.task))).isEqualTo(404);
		assertThat(this.jdbc.sql("select coalesce(assignee, 'nobody') from work_item where task_id = :task")
			.param("task", this.task)
			.query(String.class)
			.single()).isEqualTo("nobody");
	}

	@Test
	void consentRunOut_theTaskIsGivenBackWithItsRows(@Autowired NoLongerDisclosed back) {
		consent(true);
		this.tasks.claim(this.task, this.coach);
		consent(new ConsentTerms("written", null, null, LocalDate.of(2020, 1, 1), null));

		back.giveBack();

		assertThat(this.jdbc.sql("""
				select coalesce(w.assignee, 'nobody') from work_item w
				 where w.task_id = :task
				   and exists (select from work_event e where e.task_id = w.task_id and e.kind = 'released')
				   and exists (select from trail t where t.kind = 'task.released' and :case = any(t.cases))
				""").param("task", this.task).param("case", this.number.value()).query(String.class).single())
			.isEqualTo("nobody");
	}

}
