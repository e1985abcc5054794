package fi.polku.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import fi.polku.security.AccessRules;
import fi.polku.security.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists and figures by area and team: that of an area where only a client behind a
 * protection order lives says the same as that of an area where nobody does, and no
 * choice of areas has it.
 */
class ProtectedPlacesTests extends ProtectedTest {

	private static final String EMPTY = "zq-nobody";

	private static final List<String> READERS = List.of("zq-colleague", "zq-lead", AUDITOR);

	/** What is another each time a page is shown. */
	private static final String PASSING = "name=\"_csrf\"[^>]*>|[0-9a-f]{8}-[0-9a-f-]{27}|content=\"[^\"]{60,}\""
			+ "|after=[A-Za-z0-9._-]+|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z|\"(seconds|available)\":[0-9.]+";

	private List<String> addresses;

	@BeforeEach
	void addresses(@Autowired List<AccessRules> modules,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		var rules = new Rules(modules);
		this.jdbc.sql("insert into area values (:id, :id) on conflict do nothing").param("id", EMPTY).update();
		this.jdbc
			.sql("""
					insert into team (id, organisation_id, area_id, name) values (:id || '-team', 'mallila', :id, :id || '-team')
					    on conflict do nothing
					""")
			.param("id", EMPTY)
			.update();
		this.addresses = Endpoints.of(mapping)
			.stream()
			.filter(Endpoints.Endpoint::isRead)
			.filter((one) -> Set.of(Subject.LIST, Subject.FIGURES)
				.contains(rules.about(one.address()).orElse(Subject.NOBODY)))
			.map(Endpoints.Endpoint::pattern)
			.filter((pattern) -> !pattern.contains("{") && !pattern.matches("/tasks/live|.*/event-log|/trail(\\.csv)?"))
			.flatMap((pattern) -> Stream.of(pattern,
					"/tasks".equals(pattern) ? "/tasks?limit=200&assignee=" + HOLDER : "",
					"/insight/cases".equals(pattern) ? "/insight/cases?format=csv" : ""))
			.filter((address) -> !address.isEmpty())
			.toList();
	}

	@Test
	void theirPlace_saysWhatAnEmptyOneSays() throws Exception {
		var wrong = new ArrayList<String>();
		for (var reader : READERS) {
			for (var address : this.addresses) {
				for (var part : List.of("area", "team")) {
					var there = of(reader, address, part, Followed.HIDDEN.area());
					var nowhere = of(reader, address, part, EMPTY);
					if (!there.equals(nowhere)) {
						wrong.add(reader + " " + address + " " + part + ": " + difference(there, nowhere));
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	/** The same question of the twin is answered: the test can tell. */
	@Test
	void theTwinsPlace_saysMore() throws Exception {
		var found = new TreeSet<String>();
		for (var address : this.addresses) {
			for (var part : List.of("area", "team")) {
				if (!of("zq-lead", address, part, Followed.TWIN.area()).equals(of("zq-lead", address, part, EMPTY))) {
					found.add(part + " " + address);
				}
			}
		}
		assertThat(found).contains("area /tasks", "team /tasks", "area /api/work-items", "team /api/work-items",
				"area /insight/cases", "team /insight/cases", "area /insight/cases?format=csv");
	}

	@Test
	void choices_haveThePlacesOfThoseWhomTheReaderMayKnow() throws Exception {
		var wrong = new ArrayList<String>();
		var offered = new TreeSet<String>();
		for (var reader : OTHERS) {
			for (var address : choosing()) {
				var text = this.site.as(reader, read(address)).andReturn().getResponse().getContentAsString();
				if (text.contains("\"" + Followed.HIDDEN.area() + "\"")) {
					wrong.add(reader + " " + address);
				}
				if (text.contains("\"" + Followed.TWIN.area() + "\"")) {
					offered.add(address);
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(offered).contains("/tasks", "/insight/cases", "/admin/handover?from=" + HOLDER);
		assertThat(page(HOLDER, "/tasks")).contains("\"" + Followed.HIDDEN.area() + "\"");
	}

	private List<String> choosing() {
		return Stream
			.concat(this.addresses.stream(), Stream.of("/admin/handover?from=" + HOLDER, "/insight/samples",
					"/insight/reports/new", "/insight/targets/new", "/tasks/views"))
			.toList();
	}

	@Test
	void programsAndFiles_findNobodyByAPlace() throws Exception {
		for (var reader : READERS) {
			for (var who : List.of(Followed.HIDDEN, Followed.TWIN)) {
				for (var part : List.of("\"area\":\"" + who.area(), "\"team\":\"" + who.team())) {
					var total = json(post(reader, "/api/work-items/search", "{" + part + "\"}")).path("total").asInt();
					assertThat(total > 0).as(reader + part).isEqualTo(!who.order());
				}
				var file = this.site.as(reader, write("/tasks/export").param("format", "csv").param("area", who.area()))
					.andReturn()
					.getResponse()
					.getContentAsString();
				assertThat(file.contains(twin().number().value())).isEqualTo(!who.order());
				assertThat(file).doesNotContain(hidden().numbers());
			}
		}
	}

	private String of(String reader, String address, String part, String area) throws Exception {
		var place = "area".equals(part) ? area : area + "-team";
		var asked = address + (address.contains("?") ? "&" : "?") + part + "=" + place;
		var answer = this.site.as(reader, read(asked)).andReturn().getResponse();
		return answer.getStatus() + " "
				+ AnswerText.body(answer)
					.replaceAll(PASSING, "")
					.replaceAll("zq-(there|here|nobody)(-team)?", "place")
					.replace(" selected>", ">");
	}

	private static String difference(String one, String other) {
		int at = 0;
		while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
			at++;
		}
		return "…" + one.substring(Math.max(0, at - 80), Math.min(one.length(), at + 80)) + "… / …"
				+ other.substring(at, Math.min(other.length(), at + 80));
	}

}
