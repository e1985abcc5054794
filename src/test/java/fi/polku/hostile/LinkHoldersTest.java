package fi.polku.hostile;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import fi.polku.TestBrowser;
import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.journeys.TestJourneys;
import fi.polku.link.Ground;
import fi.polku.link.MadeLink;
import fi.polku.link.NewLink;
import fi.polku.link.PersonalLinks;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Links that were given to a client and a partner, and what their holders ask. */
abstract class LinkHoldersTest extends HostileTest {

	@Autowired
	TestBrowser site;

	@Autowired
	TestJourneys journeys;

	@Autowired
	PersonalLinks links;

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	LinkHolding holding(String lastName) {
		var number = this.journeys.start("guidedService")
			.complete("referToService", "serviceKind", "workshop")
			.run("sendServiceReferral")
			.caseNumber();
		this.jdbc.sql("""
				update client set last_name = :name where id = (select client_id from client_case where number = :case)
				""").param("name", lastName).param("case", number.value()).update();
		var by = this.users.find("kokeilija").orElseThrow();
		return new LinkHolding(
				number, this.user.as(by, () -> this.links
					.make(new NewLink(number, null, null, null, "fi", null))),
				this.user.as(by, () -> this.links.make(new NewLink(number, "Valmentajat", "guidedService",
						lastName + " kysymys", "fi", Ground.law("380/2023, 116 §")))),
				meeting(number, lastName));
	}

	private String meeting(CaseNumber number, String lastName) {
		var id = UUID.randomUUID();
		var at = Instant.now().plus(7, ChronoUnit.DAYS);
		this.jdbc.sql("""
				insert into appointment (id, case_number, kind, starts_at, ends_at, place, held_by, state, changed_at)
				values (:id, :case, 'talk', :at, :end, :place, 'kokeilija', 'booked', :at)
				""")
			.param("id", id)
			.param("case", number.value())
			.param("at", Timestamp.from(at))
			.param("end", Timestamp.from(at.plusSeconds(1800)))
			.param("place", lastName + "n talo")
			.update();
		return id.toString();
	}

	MockHttpServletResponse ask(Endpoint endpoint, LinkHolding holding, MockHttpSession session) throws Exception {
		var address = endpoint.pattern()
			.replace("{token}", LinkHolding.path(holding.of(endpoint)).replaceAll(".*/", ""))
			.replace("{id}", holding.meeting())
			.replace("{event}", "partnerAnswered")
			.replace("{act}", "contact")
			.replace("{kind}", "partners");
		var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(endpoint.method()), address)
			.session(session)
			.param("lang", "fi");
		return this.site.perform(endpoint.isRead() ? request : request.param("words", "Kiitos").with(csrf()))
			.andReturn()
			.getResponse();
	}

	MockHttpSession opened(MadeLink made) throws Exception {
		var session = new MockHttpSession();
		var answer = this.site
			.perform(MockMvcRequestBuilders.post(LinkHolding.path(made))
				.param("code", made.code())
				.session(session)
				.with(csrf()))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(302);
		return session;
	}

}
