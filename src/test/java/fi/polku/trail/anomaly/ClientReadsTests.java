package fi.polku.trail.anomaly;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Reads that name the client and no case stand out like those of cases. */
class ClientReadsTests extends AnomalyTest {

	@Test
	void namesakeReadByAnyPageOfTheClient_standsOut() throws Exception {
		for (var page : List.of("/api/clients/%s", "/clients/%s/contact", "/clients/%s/consents",
				"/clients/%s/protection")) {
			this.person = person("own", fi.polku.security.Role.COORDINATOR);
			var number = begun(this.person.displayName().replaceFirst(".* ", ""));
			claim(number, this.person);
			reads(page, clientOf(number));

			assertThat(found()).as(page).containsExactly("ownName");
		}
	}

	@Test
	void clientsWithoutATie_standOutFromTheFifthOn() throws Exception {
		var numbers = IntStream.range(0, 5).mapToObj((i) -> begun("Vieras")).toList();

		for (var number : numbers.subList(0, 4)) {
			reads("/api/clients/%s", clientOf(number));
			reads("/clients/%s/contact", clientOf(number));
		}
		assertThat(found()).isEmpty();
		reads("/api/clients/%s", clientOf(numbers.get(4)));
		assertThat(found()).containsExactly("outsideRelation");
		assertThat(this.jdbc.sql("select unnest(cases) from trail_anomaly where username = :who")
			.param("who", this.person.username())
			.query(String.class)
			.list()).containsExactlyInAnyOrderElementsOf(numbers.stream().map(CaseNumber::value).toList());
	}

	@Test
	void clientsReadAtNight_andProtected_standOut() throws Exception {
		this.clock.set(Helsinki.at(Helsinki.today(this.clock), LocalTime.of(23, 0)));
		var numbers = IntStream.range(0, 10).mapToObj((i) -> begun("Yö")).toList();
		for (var number : numbers) {
			claim(number, this.person);
			reads("/api/clients/%s", clientOf(number));
		}
		assertThat(found()).containsExactly("night");

		var hidden = begun("Suojattu");
		protect(hidden);
		seesClients(List.of(clientOf(hidden)));
		assertThat(found()).containsExactly("night", "protectedSeen");
	}

	@Test
	void clientsReadEnMasse_standOut_eachOnce() {
		var clients = IntStream.range(0, 40).mapToObj((i) -> clientOf(begun("Paljon"))).toList();
		var again = begun(clients.get(0));

		seesClients(clients.subList(0, 39));
		sees(again);
		assertThat(found()).isEmpty();
		seesClients(clients.subList(39, 40));
		assertThat(found()).containsExactly("manyReads");
		assertThat(this.jdbc.sql("select amount from trail_anomaly where username = :who")
			.param("who", this.person.username())
			.query(Integer.class)
			.single()).isEqualTo(40);
	}

	@Test
	void clientWithTwoCases_isOneOfOnesOwn() {
		var first = begun("Kahdesti");
		claim(first, this.person);
		this.jdbc
			.sql("""
					insert into client_case (number, client_id, programme, model, state, source, organisation, protected, opened_at, closed_at)
					select overlay(number placing '1999' from 1 for 4), client_id, programme, model, 'closed', source, 'elsewhere', false,
					       '1999-01-01', '1999-02-01'
					  from client_case where number = :number
					""")
			.param("number", first.value())
			.update();
		IntStream.range(0, 5).forEach((i) -> seesClients(List.of(clientOf(first))));

		assertThat(found()).isEmpty();
	}

	private void reads(String page, UUID client) throws Exception {
		MockHttpServletRequestBuilder request = get(page.formatted(client));
		this.browser.perform(request.with(as(this.person)));
	}

	private void seesClients(List<UUID> clients) {
		this.user.as(this.person, () -> {
			this.trail.seenClients("clients.listed", "search", clients);
			return null;
		});
	}

}
