package fi.polku.hostile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import fi.polku.TestBrowser;
import fi.polku.hostile.Asked.Answer;
import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.security.AccessRules;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Subject;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address of the running application, asked by every role of cases that are own,
 * the team's, another's, another organisation's and behind a protection order: it lets in
 * and names as the policies say, and tells nothing else. What is sent is taken back.
 */
class RelationsTests extends HostileTest {

	/** Addresses that are not about one case. */
	private static final Set<Subject> TOGETHER = EnumSet.of(Subject.NOBODY, Subject.FIGURES, Subject.LIST,
			Subject.ORGANISATION, Subject.OPERATION, Subject.HOLDER);

	private List<Endpoint> endpoints;

	private Rules rules;

	private RelatedCases cases;

	private Sight sight;

	private Asked asked;

	@BeforeEach
	void everything(@Autowired Users users, @Autowired List<AccessRules> modules, @Autowired Clock clock,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
			@Autowired Sight sight, @Autowired TestBrowser site, @Autowired TransactionTemplate transaction) {
		this.endpoints = Endpoints.of(mapping);
		this.rules = new Rules(modules);
		this.cases = new RelatedCases(this.jdbc, this.tryout, users, clock);
		this.sight = sight;
		this.asked = new Asked(site, transaction);
	}

	@Test
	void everyAddress_saysWhatItIsAbout() {
		assertThat(this.endpoints.stream().filter((one) -> this.rules.about(one.address()).isEmpty()))
			.as("declare what it is about with Access.about, beside the rule of the address")
			.isEmpty();
	}

	@Test
	void everyRelation_getsWhatThePoliciesSay() {
		var wrong = new ArrayList<String>();
		int count = 0;
		for (var endpoint : this.endpoints) {
			var subject = this.rules.about(endpoint.address()).orElse(Subject.NOBODY);
			if (TOGETHER.contains(subject)) {
				continue;
			}
			for (var role : this.rules.of(endpoint.address()).roles()) {
				count += this.cases.of(role).size();
				wrong.addAll(faults(endpoint, subject, role));
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(count).isGreaterThan(3_000);
	}

	/** A reach that has no bound within the organisation has one around it. */
	@Test
	void anotherOrganisation_isClosedToWhoeverSeesTheirOwnWhole() {
		var wrong = new ArrayList<String>();
		for (var endpoint : this.endpoints) {
			var subject = this.rules.about(endpoint.address()).orElse(Subject.NOBODY);
			for (var role : Role.GUIDES) {
				if (!TOGETHER.contains(subject) && !isOfColleague(subject, role)
						&& this.rules.of(endpoint.address()).roles().contains(role)) {
					var person = this.cases.seeingAll(role);
					var address = this.cases.of(role).get(Relation.ELSEWHERE).address(endpoint, subject);
					var answer = this.asked.of(endpoint, address, person);
					if (answer.fault(false, Relation.ELSEWHERE) != null
							|| !answer.isRefusal() && !isSameAsOfNone(answer, endpoint, person)) {
						wrong.add("%s %s %s: %s".formatted(role, subject, endpoint, answer.status()));
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	/** A lead knows what colleagues opened, wherever it was. */
	private static boolean isOfColleague(Subject subject, Role role) {
		return role == Role.LEAD && subject == Subject.OPENING;
	}

	private List<String> faults(Endpoint endpoint, Subject subject, Role role) {
		var person = this.cases.person(role);
		var wrong = new ArrayList<String>();
		// the form of an act is for whoever may do it
		boolean onlyRead = endpoint.isRead() && !endpoint.pattern().endsWith("/no-show");
		var asked = (onlyRead && subject == Subject.TASK_WORK) ? Subject.TASK : subject;
		this.cases.of(role).forEach((relation, one) -> {
			var answer = this.asked.of(endpoint, one.address(endpoint, subject), person);
			boolean allowed = this.sight.allows(asked, person, one);
			boolean named = allowed && this.sight.names(subject, person, one);
			var fault = answer.fault(named, relation);
			if (fault == null && allowed && answer.isRefusal() && !isOfNothing(endpoint, named)) {
				fault = "allowed, but " + answer.status();
			}
			if (fault == null && !allowed && !answer.isRefusal() && !isSameAsOfNone(answer, endpoint, person)) {
				fault = "not allowed, but " + answer.status();
			}
			if (fault != null) {
				wrong.add("%s %s %s %s: %s".formatted(role, relation, subject, endpoint, fault));
			}
		});
		return wrong;
	}

	/** Whoever asks of a case that does not exist is told the same. */
	private boolean isSameAsOfNone(Answer answer, Endpoint endpoint, Person person) {
		return answer.status() == this.asked.of(endpoint, endpoint.address(), person).status();
	}

	/** Nothing was done or given to take back; nothing is checked in a masked form. */
	private static boolean isOfNothing(Endpoint endpoint, boolean named) {
		return endpoint.pattern().matches(".*/(take-back|consents/withdraw)")
				|| !named && endpoint.pattern().equals("/tasks/{id}/check");
	}

	@Test
	void lists_holdWhatTheirReaderMaySee() {
		var wrong = new ArrayList<String>();
		for (var role : Role.values()) {
			var person = this.cases.person(role);
			var whole = this.cases.seeingAll(role);
			for (var endpoint : this.endpoints) {
				var subject = this.rules.about(endpoint.address()).orElse(Subject.NOBODY);
				if (!Set.of(Subject.LIST, Subject.FIGURES).contains(subject) || !isAsked(endpoint, role)) {
					continue;
				}
				if (role == Role.COMPANY_COORDINATOR || role == Role.LEAD) {
					var all = this.asked.of(endpoint, endpoint.address(), whole);
					if (all.body().contains(Relation.ELSEWHERE.lastName())) {
						wrong.add("%s %s names one of another organisation".formatted(role, endpoint));
					}
				}
				var answer = this.asked.of(endpoint, endpoint.address(), person);
				for (var related : this.cases.of(role).entrySet()) {
					var one = related.getValue();
					boolean named = this.sight.names(Subject.CASE, person, one)
							|| this.sight.names(Subject.TASK, person, one);
					boolean seen = this.sight.allows(Subject.CASE, person, one)
							|| this.sight.allows(Subject.TASK, person, one);
					if (!named && answer.body().contains(related.getKey().lastName())) {
						wrong.add("%s %s %s names".formatted(role, related.getKey(), endpoint));
					}
					if (!seen && tellsOfCases(endpoint) && answer.body().contains(one.number().value())) {
						wrong.add("%s %s %s tells the number".formatted(role, related.getKey(), endpoint));
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
		var mine = this.asked.of(new Endpoint("GET", "/clients"), "/clients", this.cases.person(Role.COORDINATOR));
		assertThat(mine.body()).contains(Relation.OWN.lastName(), Relation.TEAM.lastName(),
				Relation.OWN_PROTECTED.lastName());
	}

	/** A stream that stays open is asked by tests of its own. */
	private boolean isAsked(Endpoint endpoint, Role role) {
		return this.rules.of(endpoint.address()).roles().contains(role) && !endpoint.pattern().equals("/tasks/live")
				&& (endpoint.isRead() || endpoint.pattern().endsWith("/search")
						|| endpoint.pattern().endsWith("/export"));
	}

	/** The trail, openings and the cases behind a figure tell numbers, of nobody. */
	private static boolean tellsOfCases(Endpoint endpoint) {
		return !endpoint.pattern()
			.matches("/trail(\\.csv)?|/openings|(/api)?/insight.*|/api/event-log|/messages|/money");
	}

}
