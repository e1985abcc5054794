package fi.polku.benefitlist;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.benefitlist.reading.BenefitKind;
import fi.polku.benefitlist.reading.Column;
import fi.polku.benefitlist.reading.Mapping;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What one organisation says of its lists changes nothing of another's. */
@PolkuTest
class BenefitNamesTests {

	private static final String LIST = "Hetu;Nimi;Etuus;Kuukausi;Kertymä\n150571-9611;Sivu, Sanna;%s;2026-03;345\n";

	@Autowired
	private ListIntake intake;

	@Autowired
	private Users users;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestBrowser mvc;

	private Lists lists;

	@BeforeEach
	void people(@Autowired ListWorker worker, @Autowired BenefitLists benefitLists) {
		this.lists = new Lists(this.intake, worker, benefitLists, this.jdbc);
		this.lists.programme("NIMET");
		Lists.person(this.users, "names-coordinator", Role.COORDINATOR);
	}

	@Test
	void name_isSaidForTheOwnOrganisationAlone() throws Exception {
		var own = list("lists", "Etuus N");
		var other = list("elsewhere", "Etuus N");

		assertThat(name(own, "Etuus N", "BASIC_ALLOWANCE")).isEqualTo(302);

		assertThat(benefit(own)).isEqualTo("BASIC_ALLOWANCE");
		assertThat(benefit(other)).isEqualTo("UNKNOWN");
		assertThat(this.jdbc.sql("""
				select v.field || ' ' || v.new_value
				  from trail t join trail_value v on v.trail_id = t.id
				 where t.kind = 'benefitList.benefitNamed' and t.username = 'names-coordinator'
				""").query(String.class).list()).containsExactlyInAnyOrder("benefitName Etuus N",
				"benefit BASIC_ALLOWANCE");
	}

	@Test
	void nameThatIsKnown_isNotSaidAnew() throws Exception {
		var own = list("lists", "peruspäiväraha");

		assertThat(name(own, "peruspäiväraha", "GENERAL_SUPPORT")).isEqualTo(409);
		assertThat(name(own, "Etuus joka ei ole listalla", "GENERAL_SUPPORT")).isEqualTo(409);

		assertThat(benefit(own)).isEqualTo("BASIC_ALLOWANCE");
	}

	@Test
	void columnsOfAnEqualLayout_areReadAsEachOrganisationSaid() throws Exception {
		var said = new Mapping(Map.of("Outo", Column.BENEFIT),
				Map.of("Etuus L", BenefitKind.BASIC_ALLOWANCE, "ppr", BenefitKind.GENERAL_SUPPORT));
		var file = Uploads.temporary();
		Files.writeString(file, LIST.formatted("ppr").replace("Etuus;", "Outo;"));
		this.intake.receive(file, "list.csv", Lists.options("Nimilä", "NIMET"), said,
				this.users.find("names-coordinator").orElseThrow());

		assertThat(this.jdbc.sql("select organisation from benefit_mapping where columns::text like '%Outo%'")
			.query(String.class)
			.list()).isEqualTo(List.of("lists"));
		assertThat(this.jdbc.sql("select organisation from benefit_name where name = 'Etuus L'")
			.query(String.class)
			.list()).isEqualTo(List.of("lists"));
		assertThat(benefit(list("lists", "ppr"))).isEqualTo("BASIC_ALLOWANCE");
	}

	private UUID list(String organisation, String benefit) {
		var id = this.lists.take(LIST.formatted(benefit), Lists.options("Nimilä-" + organisation, "NIMET"));
		this.jdbc.sql("update benefit_list set organisation = :organisation where id = :id")
			.param("organisation", organisation)
			.param("id", id)
			.update();
		return id;
	}

	private int name(UUID list, String name, String benefit) throws Exception {
		return this.mvc
			.perform(post("/benefit-lists/" + list + "/benefit-names").param("name", name)
				.param("benefit", benefit)
				.with(user(this.users.loadUserByUsername("names-coordinator")))
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	private String benefit(UUID list) {
		return this.jdbc.sql("select benefit from benefit_row where list_id = :list")
			.param("list", list)
			.query(String.class)
			.single();
	}

}
