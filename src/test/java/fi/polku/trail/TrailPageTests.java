package fi.polku.trail;

import java.util.List;
import java.util.UUID;

import fi.polku.casefile.CaseFileTest;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class TrailPageTests extends CaseFileTest {

	@Autowired
	TrailReading reading;

	@Autowired
	Trail trail;

	@Test
	void trail_saysWhoSawTheCaseAndNeverWhatTheyRead() throws Exception {
		var number = begun("Seurattava");
		var coordinator = person("own", Role.COORDINATOR);
		this.browser.perform(get("/cases/{number}", number).with(as(coordinator)));

		for (var role : new Role[] { Role.AUDITOR, Role.ADMIN }) {
			this.browser.perform(get("/trail").param("case", number.value()).with(as(person("own", role))))
				.andExpect(status().isOk())
				.andExpect(content().string(containsString(coordinator.displayName())))
				.andExpect(content().string(containsString("Katsoi asiaa")))
				.andExpect(content().string(not(containsString("Seurattava"))));
		}
		this.browser.perform(get("/trail").with(as(coordinator))).andExpect(status().isForbidden());
	}

	@Test
	void pages_goBackInTimeWithoutGaps() {
		var number = begun("Sivuttain");

		var all = this.reading.read(TrailFilter.of(number, null), 100);
		// reading leaves rows, too
		var first = this.reading.read(TrailFilter.of(number, all.get(0).id() + 1), 1);
		var rest = this.reading.read(TrailFilter.of(number, first.get(0).id()), 100);

		assertThat(first).containsExactly(all.get(0));
		assertThat(rest).isEqualTo(all.subList(1, all.size()));
	}

	@Test
	void wrongFilters_areRefused() throws Exception {
		var auditor = as(person("own", Role.AUDITOR));

		this.browser.perform(get("/trail").param("case", "abc").with(auditor)).andExpect(status().isBadRequest());
		this.browser.perform(get("/trail").param("day", "3.11.").with(auditor)).andExpect(status().isBadRequest());
	}

	@Test
	void eachFilter_narrows() throws Exception {
		var number = begun("Rajattava");
		protect(number);
		var coordinator = person("own", Role.COORDINATOR);
		this.browser.perform(get("/cases/{number}", number).with(as(coordinator)));
		var auditor = as(person("own", Role.AUDITOR));

		for (var filter : new String[][] { { "user", coordinator.username() }, { "kind", "case.shown" },
				{ "purpose", "guidance" }, { "role", "COORDINATOR" }, { "sight", "shown" }, { "secured", "yes" },
				{ "client", clientOf(number).toString() } }) {
			this.browser
				.perform(get("/trail").param("case", number.value())
					.param("user", coordinator.username())
					.param(filter[0], filter[1])
					.with(auditor))
				.andExpect(content().string(containsString("Katsoi asiaa")));
		}
		for (var filter : new String[][] { { "kind", "case.closed" }, { "purpose", "audit" }, { "role", "NURSE" },
				{ "sight", "done" }, { "step", "intake" }, { "to", "2020-01-01" }, { "from", "2999-01-01" },
				{ "client", new UUID(0, 1).toString() } }) {
			this.browser
				.perform(get("/trail").param("case", number.value())
					.param("user", coordinator.username())
					.param(filter[0], filter[1])
					.with(auditor))
				.andExpect(content().string(containsString("Rajauksella ei ole")));
		}
		this.browser.perform(get("/trail.csv").param("case", number.value()).with(auditor))
			.andExpect(content().string(containsString("case.shown")))
			.andExpect(content().string(not(containsString("Rajattava"))));
	}

	@Test
	void valuesOfAnEntry_areForAuditorsAndNeverOfTheProtected() throws Exception {
		var number = begun("Arvokas");
		this.trail.did("client.contactChanged", "guidance", List.of(clientOf(number)),
				List.of(Change.of(clientOf(number), "phone", "0401112223", "0509998887")));
		long open = newest();
		protect(number);
		this.trail.did("client.contactChanged", "guidance", List.of(clientOf(number)),
				List.of(Change.of(clientOf(number), "phone", "0509998887", "0401112224")));
		long secured = newest();

		this.browser.perform(get("/trail/entries/{id}", open).with(as(person("own", Role.AUDITOR))))
			.andExpect(content().string(containsString("0509998887")));
		this.browser.perform(get("/trail/entries/{id}", open).with(as(person("own", Role.ADMIN))))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("0509998887"))));
		this.browser.perform(get("/trail/entries/{id}", secured).with(as(person("own", Role.AUDITOR))))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("0509998887"))));
		this.browser.perform(get("/trail/entries/{id}", 999_999_999).with(as(person("own", Role.AUDITOR))))
			.andExpect(status().isNotFound());
	}

	private long newest() {
		return this.jdbc.sql("select max(id) from trail where kind = 'client.contactChanged'")
			.query(Long.class)
			.single();
	}

}
