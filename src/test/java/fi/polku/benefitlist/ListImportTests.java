package fi.polku.benefitlist;

import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class ListImportTests {

	private static final String HEADING = "Hetu;Nimi;Etuus;Kuukausi;Päivät;Kertymä;Laji\n";

	private Lists lists;

	@Autowired
	private ListFigures figures;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void programme(@Autowired ListIntake intake, @Autowired ListWorker worker, @Autowired BenefitLists benefitLists) {
		this.lists = new Lists(intake, worker, benefitLists, this.jdbc);
		this.lists.programme("VOITTO");
	}

	@Test
	void newPeople_areScreenedOnce() {
		var options = Lists.options("Ensilä", "VOITTO");
		var list = HEADING + row("310870-937R", "2026-03", 569) + row("310870-932K", "2026-03", 423)
				+ row("310870-936P", "2026-03", "ei", 21);

		var first = this.figures.counts(this.lists.take(list, options));
		assertThat(first).isEqualTo(new ListCounts(3, 0, 2, 1, 0, 0, 2));

		var again = this.figures.counts(this.lists.take(list, options));
		assertThat(again).isEqualTo(new ListCounts(3, 0, 0, 1, 2, 0, 0));

		var mended = this.figures.counts(this.lists.take(HEADING + row("310870-936P", "2026-03", 211), options));
		assertThat(mended).isEqualTo(new ListCounts(1, 0, 1, 0, 0, 0, 1));
		assertThat(left("Ensilä")).isEmpty();
	}

	@Test
	void laterMonth_updatesCountsAndMarksWhoLeft() {
		var options = Lists.options("Toisela", "VOITTO");
		this.lists.take(HEADING + row("310870-931J", "2026-03", 350) + row("310870X934M", "2026-03", 350), options);

		var april = this.lists.take(HEADING + row("310870-931J", "2026-04", 371), options);

		assertThat(this.figures.counts(april).journeysStarted()).isZero();
		assertThat(left("Toisela")).containsExactly("2026-04-01");
		assertThat(days("Toisela")).containsExactly(350, 371);
		var series = this.figures.series(april).get(0);
		assertThat(series.people()).isEqualTo(2);
		assertThat(series.left()).isEqualTo(1);
		assertThat(series.open()).isEqualTo(2);
	}

	@Test
	void backDatedReturn_isKeptAndTurnsNothingBack() {
		var options = Lists.options("Kolmasla", "VOITTO");
		this.lists.take(HEADING + row("310870-933L", "2026-03", 864), options);

		var april = this.lists.take(
				HEADING + row("310870-933L", "2026-04", 885) + "310870-933L;Testi, Henkilö;TMT;2026-02;-6;842;P\n",
				options);

		assertThat(this.figures.counts(april)).isEqualTo(new ListCounts(2, 0, 2, 0, 0, 1, 0));
		assertThat(days("Kolmasla")).containsExactly(885);
		assertThat(left("Kolmasla")).isEmpty();
	}

	@Test
	void anotherSeries_isLeftAlone() {
		this.lists.take(HEADING + row("310870-935N", "2026-03", 500), Lists.options("Neljälä", "VOITTO"));

		this.lists.take(HEADING + row("310870-938S", "2026-04", 500), Lists.options("Viidelä", "VOITTO"));

		assertThat(left("Neljälä")).isEmpty();
	}

	@Test
	void municipalityOfAnother_isRefusedAndItsPeopleStay() {
		var list = HEADING + row("310870-939T", "2026-03", 500);
		this.lists.take(list, Lists.options("Kuudela", "VOITTO"), of("lists"));

		for (var municipality : java.util.List.of("Kuudela", "Listakaupunki")) {
			var refused = this.lists.take(HEADING + row("310870-940U", "2026-04", 500),
					Lists.options(municipality, "VOITTO"), of("elsewhere"));
			assertThat(this.figures.counts(refused)).isEqualTo(new ListCounts(0, 0, 0, 0, 0, 0, 0));
			assertThat(this.jdbc.sql("select fault from benefit_list where id = :id")
				.param("id", refused)
				.query(String.class)
				.single()).isEqualTo("MUNICIPALITY_OF_ANOTHER");
		}
		assertThat(left("Kuudela")).isEmpty();
	}

	private static Person of(String organisation) {
		return new Person("list-" + organisation, "Lista", Set.of(Role.COORDINATOR), organisation, null, null);
	}

	private static String row(String code, String month, int days) {
		return row(code, month, String.valueOf(days), 21);
	}

	private static String row(String code, String month, String days, int paid) {
		return code + ";Testi, Henkilö;TMT;" + month + ";" + paid + ";" + days + ";M\n";
	}

	private java.util.List<String> left(String municipality) {
		return this.jdbc.sql("""
				select left_month::text from listed_person
				where municipality = :municipality and left_month is not null
				""").param("municipality", municipality).query(String.class).list();
	}

	private java.util.List<Integer> days(String municipality) {
		return this.jdbc.sql("select total_days::int from listed_person where municipality = :municipality order by 1")
			.param("municipality", municipality)
			.query(Integer.class)
			.list();
	}

}
