package fi.polku.trail.anomaly;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What stands out among the reads of cases. */
class AnomalyTests extends AnomalyTest {

	@Test
	void ownWork_doesNotStandOut() {
		var number = begun("Tavallinen");
		claim(number, this.person);
		sees(number);

		assertThat(found()).isEmpty();
	}

	@Test
	void casesWithoutATie_standOutFromTheFifthOn() {
		var numbers = IntStream.range(0, 5).mapToObj((i) -> begun("Vieras")).toList();

		numbers.subList(0, 4).forEach(this::sees);
		assertThat(found()).isEmpty();
		sees(numbers.get(4));
		assertThat(found()).containsExactly("outsideRelation");
	}

	@Test
	void nightOwnNameProtectedAndTakenAccess_standOut() {
		var number = begun(this.person.displayName().replaceFirst(".* ", ""));
		protect(number);
		sees(number);
		this.user.as(this.person, () -> {
			this.trail.did("case.accessTaken", "guidance", null, number, List.of());
			return null;
		});
		this.clock.set(Helsinki.at(Helsinki.today(this.clock), LocalTime.of(23, 0)));
		IntStream.range(0, 10).mapToObj((i) -> begun("Yö")).forEach((one) -> {
			claim(one, this.person);
			sees(one);
		});

		assertThat(found()).containsExactly("accessTaken", "night", "ownName", "protectedSeen");
	}

	@Test
	void manyReads_standOutAgainstTheUsual() {
		var numbers = IntStream.range(0, 40).mapToObj((i) -> new CaseNumber(begun("Paljon").value())).toList();
		this.user.as(this.person, () -> {
			this.trail.seen("tasks.listed", "guidance", numbers);
			return null;
		});

		assertThat(found()).containsExactly("manyReads");
	}

	@Test
	void whileTheDayGoesOn_itIsJudgedAndAgainWhenMoreIsRead() {
		var numbers = IntStream.range(0, 7).mapToObj((i) -> begun("Vieras")).toList();
		var since = this.clock.instant();
		numbers.subList(0, 5).forEach(this::sees);
		this.search.lookNow(this.clock.instant().plusSeconds(60));
		assertThat(kinds()).as("nobody has read since then").isEmpty();
		this.search.lookNow(since);
		assertThat(kinds()).containsExactly("outsideRelation");

		var lead = person("own", Role.LEAD);
		assertThat(this.anomalies.review(id(), "explained", "sijaisuus", lead)).isTrue();
		assertThat(this.anomalies.review(id(), "explained", "uudelleen", lead)).isFalse();
		numbers.subList(5, 7).forEach(this::sees);
		this.search.lookNow(since);

		var grown = this.anomalies.seenBy(lead)
			.stream()
			.filter((one) -> one.username().equals(this.person.username()))
			.findFirst()
			.orElseThrow();
		assertThat(grown.amount()).isEqualTo(7);
		assertThat(grown.isOpen()).isTrue();
		assertThat(this.anomalies.review(id(), "followUp", "liikaa", lead)).isTrue();
		assertThat(this.jdbc.sql("select note from trail_anomaly where id = :id")
			.param("id", id())
			.query(String.class)
			.single()).isEqualTo("sijaisuus\nliikaa");
	}

	@Test
	void leadOfTheOrganisationAndAuditor_seeAndJudgeIt_nobodyTheirOwn() throws Exception {
		var number = begun("Tutkittava");
		protect(number);
		sees(number);
		found();
		var lead = as(person("own", Role.LEAD));

		this.browser.perform(get("/trail/anomalies").with(lead))
			.andExpect(content().string(containsString(this.person.displayName())));
		this.browser.perform(get("/trail/anomalies").with(as(person("elsewhere", Role.LEAD))))
			.andExpect(content().string(not(containsString(this.person.displayName()))));
		this.browser.perform(get("/trail/anomalies").with(as(this.person))).andExpect(status().isForbidden());
		this.browser
			.perform(post("/trail/anomalies/{id}", id()).param("verdict", "explained")
				.param("note", "päivystys")
				.with(csrf())
				.with(as(person("elsewhere", Role.LEAD))))
			.andExpect(status().isNotFound());
		this.browser
			.perform(post("/trail/anomalies/{id}", id()).param("verdict", "explained")
				.param("note", "päivystys")
				.with(csrf())
				.with(lead))
			.andExpect(status().isFound());
		this.browser.perform(get("/trail/anomalies").with(as(person("own", Role.AUDITOR))))
			.andExpect(content().string(containsString("päivystys")));
	}

	private long id() {
		return this.jdbc.sql("select id from trail_anomaly where username = :who")
			.param("who", this.person.username())
			.query(Long.class)
			.single();
	}

}
