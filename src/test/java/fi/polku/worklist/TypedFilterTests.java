package fi.polku.worklist;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What somebody types into the address of the list is in no log. */
@PolkuTest
@ExtendWith(OutputCaptureExtension.class)
class TypedFilterTests {

	@Test
	void groupThatIsNone_isShownAndNotLogged(@Autowired TestBrowser browser, @Autowired Tryout tryout,
			CapturedOutput output) throws Exception {
		tryout.person("typed-filter", Role.COORDINATOR);

		var page = browser.as("typed-filter", get("/tasks").param("group", "131052-308T.Virtanen"))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(output.getAll()).doesNotContain("131052-308T", "Virtanen");
		assertThat(page).contains("131052-308T.Virtanen");
	}

}
