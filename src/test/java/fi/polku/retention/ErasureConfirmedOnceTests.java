package fi.polku.retention;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Two leads press the same button at once. */
@PolkuTest
class ErasureConfirmedOnceTests {

	private static final List<String> LEADS = List.of("once-lead", "once-lead2", "once-lead3");

	@Autowired
	TestBrowser browser;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void confirmedByTwoAtOnce_isCarriedOutOnce() throws Exception {
		LEADS.forEach(
				(name) -> this.users.add(new Person(name, name, Set.of(Role.LEAD), "own", null, null), "polku-demo"));
		var old = new OldCases(this.jdbc);
		var client = old.client("Kahdesti");
		old.closed(client, "OLD", "1985-03-01");
		var path = "/erasure/" + client;
		this.browser.as(LEADS.get(0), post(path)).andExpect(status().isFound());
		this.browser.as(LEADS.get(0), post(path + "/decision").param("decision", "part").param("reason", "Perusteltu"))
			.andExpect(status().isFound());

		var threads = Executors.newFixedThreadPool(2);
		var answers = new ArrayList<Future<Integer>>();
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("select from erasure_request where client_id = :id for update")
				.param("id", client)
				.query()
				.listOfRows();
			for (var lead : LEADS.subList(1, 3)) {
				Callable<Integer> confirm = () -> this.browser.as(lead, post(path + "/confirmation"))
					.andReturn()
					.getResponse()
					.getStatus();
				answers.add(threads.submit(confirm));
			}
			Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> waiting() == 2);
		});

		assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 409);
		threads.shutdown();
		assertThat(this.jdbc
			.sql("select count(*) from trail where kind = 'erasure.done' and clients @> array[:id]::uuid[]")
			.param("id", client)
			.query(Integer.class)
			.single()).isOne();
	}

	private int waiting() {
		return this.jdbc.sql("""
				select count(*) from pg_locks
				 where not granted and (locktype = 'transactionid' or relation = 'erasure_request'::regclass)
				""").query(Integer.class).single();
	}

}
