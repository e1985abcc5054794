package fi.polku.hostile;

import java.time.Clock;

import fi.polku.casefile.CaseFileTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A case in services whose client will be hidden, read by those it is hidden from. */
abstract class ProtectedAsideTest extends CaseFileTest {

	@Autowired
	Clock clock;

	Person owner;

	CaseNumber number;

	@BeforeEach
	void aCaseOfMine() {
		this.owner = person("own", Role.COORDINATOR, Role.LEAD);
		this.number = begun("Sivussa");
		this.jdbc.sql("""
				update client_case
				   set owner = :owner, organisation = 'own', source = 'outreach', segment = 'throughTraining',
				       benefit_days = 317, search_began = '2026-01-09'
				 where number = :case
				""").param("owner", this.owner.username()).param("case", this.number.value()).update();
	}

	int status(Person by, MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.as(by.username(), request).andReturn().getResponse().getStatus();
	}

	String page(Person by, String path) throws Exception {
		var answer = this.browser.as(by.username(), get(path)).andReturn().getResponse();
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
	}

}
