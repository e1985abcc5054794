package fi.polku.retention;

import java.util.List;
import java.util.UUID;

import fi.polku.client.JoinedClients;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two rows of the register turn out to be one person who has asked under both. */
class JoinedRequestsTests extends ErasureRequestTest {

	@Autowired
	JoinedClients joins;

	private UUID known;

	private UUID former;

	@BeforeEach
	void askedUnderBoth() throws Exception {
		this.known = this.client;
		this.old.closed(this.known, "OLD", "1985-03-01");
		ask(LEAD);
		this.client = this.former = this.old.client("Sama");
		this.old.closed(this.former, "OLD", "1985-03-01");
		ask(LEAD);
		this.jdbc.sql("update erasure_request set asked_on = '1990-01-31' where client_id = :id")
			.param("id", this.known)
			.update();
	}

	@Test
	void askedTwice_isOneRequestOfTheFirstDay_andIsDecided() throws Exception {
		join();

		assertThat(states()).containsExactly("asked 1990-01-31");
		assertThat(decide(LEAD, "all")).isEqualTo(302);
		assertThat(states()).containsExactly("decided 1990-01-31");
		deleteCases();
	}

	@Test
	void decidedOfOneRow_isDecidedAnewOfThePerson() throws Exception {
		assertThat(decide(LEAD, "all")).isEqualTo(302);
		this.client = this.known;
		decide(LEAD, "nothing");

		join();

		assertThat(states()).containsExactly("asked 1990-01-31");
		assertThat(confirm(SECOND)).isEqualTo(409);
		assertThat(this.jdbc
			.sql("select count(*) from trail where kind = 'erasure.joined' and clients @> array[:id]::uuid[]")
			.param("id", this.known)
			.query(Integer.class)
			.single()).isOne();
		deleteCases();
	}

	@Test
	void answeredUnderTheFormerRow_leavesThePersonsRequestAsItIs() throws Exception {
		decide(LEAD, "nothing");
		confirm(SECOND);
		this.client = this.known;
		decide(LEAD, "part");

		join();

		assertThat(states()).containsExactly("decided 1990-01-31");
		assertThat(confirm(SECOND)).isEqualTo(302);
		assertThat(states()).isEmpty();
		deleteCases();
	}

	/** The former row's cases move, and it goes. */
	private void join() {
		this.joins.join(this.former, this.known);
		this.jdbc.sql("update client_case set client_id = :known where client_id = :former")
			.param("known", this.known)
			.param("former", this.former)
			.update();
		this.joins.part(this.former);
		this.client = this.known;
	}

	private List<String> states() {
		return this.jdbc.sql("""
				select state || ' ' || asked_on from erasure_request
				 where client_id = :id and state in ('asked', 'decided')
				""").param("id", this.known).query(String.class).list();
	}

}
