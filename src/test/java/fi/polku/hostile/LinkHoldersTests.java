package fi.polku.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.security.AccessRules;
import fi.polku.security.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The holders of a client's and of a partner's link ask every address behind links: with
 * their own, with another's, with one of the other kind and without the code.
 */
class LinkHoldersTests extends LinkHoldersTest {

	private static final String MINE = "Linkkioma";

	private static final String ANOTHERS = "Linkkitoinen";

	private List<Endpoint> endpoints;

	private LinkHolding mine;

	private LinkHolding anothers;

	@BeforeEach
	void links(@Autowired List<AccessRules> modules,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		var rules = new Rules(modules);
		this.endpoints = Endpoints.of(mapping)
			.stream()
			.filter((one) -> rules.about(one.address()).orElse(Subject.NOBODY) == Subject.HOLDER)
			.toList();
		this.mine = holding(MINE);
		this.anothers = holding(ANOTHERS);
	}

	@Test
	void own_opens() throws Exception {
		var wrong = new ArrayList<String>();
		var told = new TreeSet<String>();
		for (var endpoint : this.endpoints) {
			if (isDoor(endpoint)) {
				continue;
			}
			var answer = ask(endpoint, this.mine, opened(this.mine.of(endpoint)));
			if (answer.getStatus() >= 400 && answer.getStatus() != 422 || asksForTheCode(answer)
					|| String.valueOf(answer.getRedirectedUrl()).endsWith("/sign-in")) {
				wrong.add(endpoint + " " + answer.getStatus());
			}
			if (answer.getContentAsString().contains(MINE)) {
				told.add(endpoint.pattern());
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(this.endpoints).hasSizeGreaterThan(13);
		assertThat(told).contains("/answer/{token}", "/answer/{token}/{event}", "/my-path/{token}",
				"/my-path/{token}/meetings/{id}");
	}

	/** The right to one link is none to another, of whichever kind. */
	@Test
	void anothers_staysShutAndUnchanged() throws Exception {
		var wrong = new ArrayList<String>();
		for (var endpoint : this.endpoints) {
			for (var session : List.of(opened(this.mine.client()), opened(this.mine.partner()),
					new MockHttpSession())) {
				var before = traces();
				var answer = ask(endpoint, this.anothers, session);
				if (!isShut(answer) || !isDoor(endpoint) && !traces().equals(before)) {
					wrong.add(endpoint + " " + answer.getStatus());
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void ownWithoutTheCode_asksForIt() throws Exception {
		var wrong = new ArrayList<String>();
		for (var endpoint : this.endpoints) {
			var answer = ask(endpoint, this.mine, new MockHttpSession());
			if (!isShut(answer)) {
				wrong.add(endpoint + " " + answer.getStatus());
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void ownWhereTheOtherKindStands_isNone() throws Exception {
		var wrong = new ArrayList<String>();
		for (var endpoint : this.endpoints) {
			for (var session : List.of(opened(this.mine.client()), opened(this.mine.partner()))) {
				var answer = ask(endpoint, this.mine.swapped(), session);
				if (answer.getStatus() != 404 && !endpoint.pattern().endsWith("/leave") || tells(answer)) {
					wrong.add(endpoint + " " + answer.getStatus());
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	/** What belongs to another is not reached through one's own link either. */
	@Test
	void anothersMeeting_isNoneOfMine() throws Exception {
		var meeting = new Endpoint("GET", "/my-path/{token}/meetings/{id}");
		var session = opened(this.mine.client());

		assertThat(ask(meeting, this.mine, session).getStatus()).isEqualTo(200);
		var answer = ask(meeting, this.mine.with(this.anothers.meeting()), session);
		assertThat(answer.getStatus()).isEqualTo(404);
		assertThat(tells(answer)).isFalse();
	}

	/** With an opened link nothing inside is nearer. */
	@Test
	void inside_staysShut() throws Exception {
		for (var made : List.of(this.mine.client(), this.mine.partner())) {
			for (var path : List.of("/", "/tasks", "/cases/" + this.mine.number(), "/api/work-items",
					"/api/cases/" + this.mine.number() + "/journey")) {
				var answer = this.site.perform(MockMvcRequestBuilders.get(path).session(opened(made)))
					.andReturn()
					.getResponse();
				assertThat(answer.getStatus()).as(path).isIn(302, 401);
				assertThat(tells(answer)).as(path).isFalse();
			}
		}
	}

	/** Where a code is tried, which the trail tells. */
	private static boolean isDoor(Endpoint endpoint) {
		return endpoint.equals(new Endpoint("POST", "/my-path/{token}"));
	}

	/** Asks for the code or is not there, and tells nothing. */
	private static boolean isShut(MockHttpServletResponse answer) throws Exception {
		return (answer.getStatus() == 404 || asksForTheCode(answer) || isLeaving(answer)) && !tells(answer);
	}

	private static boolean asksForTheCode(MockHttpServletResponse answer) throws Exception {
		return answer.getContentAsString().contains("name=\"code\"");
	}

	/** Whoever leaves is led to the door. */
	private static boolean isLeaving(MockHttpServletResponse answer) {
		return answer.getStatus() == 302 && String.valueOf(answer.getRedirectedUrl()).matches("/my-path/[^/]+");
	}

	private static boolean tells(MockHttpServletResponse answer) throws Exception {
		return answer.getContentAsString().contains(MINE) || answer.getContentAsString().contains(ANOTHERS);
	}

	/** What stands of the other's case. */
	private Set<String> traces() {
		return Set.copyOf(this.jdbc.sql("""
				select 'trail ' || count(*) from trail where :case = any(cases)
				union all select 'records ' || count(*) from case_record where case_number = :case
				union all select 'events ' || count(*) from work_event where case_number = :case
				""").param("case", this.anothers.number().value()).query(String.class).list());
	}

}
