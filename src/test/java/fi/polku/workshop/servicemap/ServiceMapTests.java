package fi.polku.workshop.servicemap;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.process.Models;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@PolkuTest
class ServiceMapTests {

	/** 18 mm, in points. */
	private static final float MARGIN = 51;

	private static final Locale FINNISH = Locale.forLanguageTag("fi");

	@Autowired
	ServiceMaps maps;

	@Autowired
	ServiceMapReader reader;

	@Autowired
	Models models;

	@Autowired
	Tryout tryout;

	@Autowired
	TestBrowser mvc;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void people() {
		this.tryout.person("services-owner", Role.OWNER);
		this.tryout.person("services-coordinator", Role.COORDINATOR);
	}

	@Test
	void journey_isToldInTheWordsOfClients() {
		var map = map(FINNISH);

		assertThat(map.beginnings()).contains("Ilmoittauduit palveluun.");
		var services = stop(map, "services").services();
		assertThat(services).extracting(ServiceMap.Stop::name).contains("Työkokeilu", "Palkkatuettu työ", "Koulutus");
		assertThat(services.get(0).steps()).anyMatch((step) -> step.startsWith("Sovit työkokeilun sisällöstä"))
			.noneMatch((step) -> step.contains("päättyi ennen"));
		assertThat(map.anyTime()).anyMatch((text) -> text.startsWith("Tilanteesi muuttui"));
		assertThat(map.stops().get(map.stops().size() - 1).isEnd()).isTrue();
	}

	@Test
	void whatIsHiddenFromClients_isNotOnTheMap() {
		var map = map(FINNISH);
		var all = Stream
			.of(map.beginnings().stream(), map.anyTime().stream(), map.stops().stream().map(Object::toString))
			.flatMap((texts) -> texts)
			.collect(Collectors.joining("\n"));

		assertThat(all).doesNotContain("hidden", "kuolee", "asiakastietojärjestelm", "Tuen tarpeen segmentointi",
				"Päätä ohjaus");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sv", "en" })
	void otherLanguages_sayAsMuch(String language) {
		var finnish = map(FINNISH);
		var other = map(Locale.forLanguageTag(language));

		assertThat(other.stops()).hasSameSizeAs(finnish.stops());
		assertThat(other.anyTime()).hasSameSizeAs(finnish.anyTime());
		assertThat(other.getOffered()).extracting(ServiceMap.Stop::name)
			.isNotEqualTo(finnish.getOffered().stream().map(ServiceMap.Stop::name).toList());
	}

	@Test
	void owner_publishesAndWithdraws() throws Exception {
		this.jdbc.sql("update service_map set withdrawn_by = published_by, withdrawn_at = published_at").update();
		this.mvc.perform(get("/services")).andExpect(status().isNotFound());
		this.mvc.perform(get("/services/fi.pdf")).andExpect(status().isNotFound());

		this.mvc.as("services-owner", post("/workshop/services/publish"))
			.andExpect(redirectedUrl("/workshop/services"));

		this.mvc.perform(get("/services").locale(FINNISH))
			.andExpect(status().isOk())
			.andExpect(header().string("Cache-Control", "max-age=300, private"))
			.andExpect(content().string(containsString("Palkkatuettu työ")))
			.andExpect(content().string(not(containsString("services-owner"))));
		this.mvc.as("services-owner", get("/workshop/services"))
			.andExpect(content().string(containsString("Kartta vastaa käytössä olevia malleja")));
		assertThat(trail()).contains("services.published");

		this.mvc.as("services-owner", post("/workshop/services/withdraw"));

		this.mvc.perform(get("/services")).andExpect(status().isNotFound());
		assertThat(trail()).contains("services.withdrawn");
	}

	@Test
	void publishedMap_showsTheVersionsOfThen() {
		this.maps.publish(this.tryout.person("services-owner", Role.OWNER));
		this.jdbc.sql("update service_map_model set version = 0 where model = 'clientJourney'").update();

		assertThat(this.maps.published().orElseThrow().models()).anyMatch((one) -> one.version() == 0)
			.extracting(PublishedMap.Shown::model)
			.contains("clientJourney", "workTrial", "followUp")
			.doesNotContain("nationalRecord", "earlyEnd", "segmentation");
	}

	@Test
	void onlyOwners_publish() throws Exception {
		this.mvc.as("services-coordinator", get("/workshop/services")).andExpect(status().isForbidden());
		this.mvc.as("services-coordinator", post("/workshop/services/publish")).andExpect(status().isForbidden());
	}

	@ParameterizedTest
	@ValueSource(strings = { "fi", "sv", "en" })
	void document_isTaggedAndTellsItsLanguage(String language) throws Exception {
		this.maps.publish(this.tryout.person("services-owner", Role.OWNER));

		var answer = this.mvc.perform(get("/services/" + language + ".pdf"))
			.andExpect(status().isOk())
			.andExpect(header().string("Cache-Control", "max-age=300, public"))
			.andReturn()
			.getResponse();

		try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
			assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
			assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("??", "hidden");
			assertThat(LeftEdge.of(pdf)).as("numbers of two digits are not cut").isGreaterThan(MARGIN);
		}
	}

	private ServiceMap map(Locale language) {
		var newest = this.maps.newest();
		var definitions = newest.stream()
			.collect(Collectors.toMap(PublishedMap.Shown::model, PublishedMap.Shown::definitionId));
		return this.reader.of(definitions.get(ServiceMaps.JOURNEY), definitions, language);
	}

	private static ServiceMap.Stop stop(ServiceMap map, String id) {
		return map.stops().stream().filter((stop) -> stop.id().equals(id)).findFirst().orElseThrow();
	}

	private List<String> trail() {
		return this.jdbc.sql("select kind from trail order by id desc limit 5").query(String.class).list();
	}

}
