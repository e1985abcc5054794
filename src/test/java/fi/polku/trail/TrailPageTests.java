package fi.polku.trail;

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

		var all = this.reading.read(new TrailFilter(null, null, number, null), 100);
		var first = this.reading.read(new TrailFilter(null, null, number, null), 1);
		var rest = this.reading.read(new TrailFilter(null, null, number, first.get(0).id()), 100);

		assertThat(rest).hasSize(all.size() - 1).doesNotContain(first.get(0));
	}

	@Test
	void wrongFilters_areRefused() throws Exception {
		var auditor = as(person("own", Role.AUDITOR));

		this.browser.perform(get("/trail").param("case", "abc").with(auditor)).andExpect(status().isBadRequest());
		this.browser.perform(get("/trail").param("day", "3.11.").with(auditor)).andExpect(status().isBadRequest());
	}

}
