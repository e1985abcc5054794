package fi.polku.benefitlist;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@PolkuTest
class BenefitListPagesTests {

	private static final String LIST = "Hetu;Nimi;Etuus;Kuukausi;Kertymä\n150571-9611;Sivu, Sanna;Etuus Q;2026-03;345\n"
			+ ";Puuttuva, Pekka;TMT;2026-03;12\n";

	@Autowired
	private Users users;

	private Lists lists;

	private MockMvc mvc;

	private UserDetails coordinator;

	@BeforeEach
	void people(@Autowired ListIntake intake, @Autowired ListWorker worker, @Autowired BenefitLists benefitLists,
			@Autowired JdbcClient jdbc, @Autowired WebApplicationContext context) {
		this.lists = new Lists(intake, worker, benefitLists, jdbc);
		this.lists.programme("VOITTO");
		Lists.person(this.users, "page-coordinator", Role.COORDINATOR);
		this.coordinator = this.users.loadUserByUsername("page-coordinator");
		this.mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
	}

	@Test
	void list_isShownMappedTakenInAndGoneThrough() throws Exception {
		var file = new MockMultipartFile("file", "sivut.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8));
		var shown = this.mvc
			.perform(multipart("/benefit-lists").file(file)
				.param("municipality", "Sivula")
				.with(user(this.coordinator))
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		assertThat(page(shown)).contains("150571-****", "Etuus Q", "Tuo lista").doesNotContain("-961");

		var taken = this.mvc
			.perform(post(shown).param("act", "take")
				.param("municipality", "Sivula")
				.with(user(this.coordinator))
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		this.lists.finish(UUID.fromString(taken.substring(taken.lastIndexOf('/') + 1)));

		assertThat(page(taken)).contains("Tieto puuttuu", "Etuus Q", "Lataa virheelliset rivit");
		assertThat(page(taken + "/people")).contains("Sivu, Sanna", "Käymättä läpi");
		assertThat(page(taken + "/faulty-rows")).contains("Puuttuva, Pekka");
		assertThat(page(taken + "/progress")).contains("progress");
		assertThat(page("/benefit-lists")).contains("sivut.csv");
		assertThat(page("/queue")).contains("Kutsujono");
	}

	private String page(String address) throws Exception {
		var response = this.mvc
			.perform(get(address).with(user(this.coordinator)).locale(java.util.Locale.forLanguageTag("fi")))
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString(StandardCharsets.UTF_8);
	}

}
