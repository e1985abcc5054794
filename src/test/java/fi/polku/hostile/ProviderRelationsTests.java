package fi.polku.hostile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import fi.polku.TestBrowser;
import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.security.AccessRules;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Subject;
import fi.polku.security.Users;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People of a service provider ask every address of the municipality's cases: those of
 * their slice by the task of their group, and all others.
 */
class ProviderRelationsTests extends HostileTest {

	private static final Set<Subject> TOGETHER = EnumSet.of(Subject.NOBODY, Subject.FIGURES, Subject.LIST,
			Subject.ORGANISATION, Subject.OPERATION, Subject.HOLDER);

	/** Partners and experts, who take tasks of their group in cases of others. */
	private static final Set<Role> ACROSS = EnumSet.range(Role.COMPANY_COORDINATOR, Role.JOINT_TEAM);

	/**
	 * Each kind of slice: of one's own hands, of the group, with health answers, of
	 * leads.
	 */
	private static final List<Role> ASKING = List.of(Role.COORDINATOR, Role.COMPANY_COORDINATOR, Role.COACH, Role.NURSE,
			Role.LEAD);

	private List<Endpoint> endpoints;

	private Rules rules;

	private ProviderCases cases;

	private Sight sight;

	private Asked asked;

	@BeforeEach
	void everything(@Autowired Users users, @Autowired List<AccessRules> modules, @Autowired Clock clock,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
			@Autowired TaskService tasks, @Autowired Sight sight, @Autowired TestBrowser site,
			@Autowired TransactionTemplate transaction) {
		this.endpoints = Endpoints.of(mapping);
		this.rules = new Rules(modules);
		this.cases = new ProviderCases(this.jdbc, this.tryout, users, tasks, clock);
		this.sight = sight;
		this.asked = new Asked(site, transaction);
	}

	/** What the slice is, told here and not asked of the policies. */
	@Test
	void slice_isTheTasksOnAGroundThatNobodyElseHas() {
		for (var role : Role.GUIDES) {
			var person = this.cases.person(role);
			this.cases.of(role).forEach((relation, one) -> {
				boolean across = ACROSS.contains(role)
						&& !Set.of(ProviderRelation.ANOTHERS, ProviderRelation.NO_TASK).contains(relation);
				boolean theirs = relation.isGrounded() && (relation.isInHand() || across);
				var as = role + " " + relation;
				assertThat(this.sight.allows(Subject.TASK, person, one)).as(as).isEqualTo(theirs);
				assertThat(this.sight.allows(Subject.TASK_WORK, person, one)).as(as).isEqualTo(theirs);
				assertThat(this.sight.allows(Subject.CASE, person, one)).as(as).isFalse();
				assertThat(this.sight.allows(Subject.CLIENT, person, one)).as(as).isFalse();
				assertThat(this.sight.names(Subject.TASK, person, one)).as(as)
					.isEqualTo(theirs && relation != ProviderRelation.FREE_PROTECTED);
			});
		}
	}

	@Test
	void everyAddress_opensTheSliceAndNothingElse() {
		var wrong = new ArrayList<String>();
		int own = 0;
		int others = 0;
		for (var endpoint : this.endpoints) {
			var subject = this.rules.about(endpoint.address()).orElse(Subject.NOBODY);
			if (TOGETHER.contains(subject)) {
				continue;
			}
			for (var role : ASKING) {
				if (!this.rules.of(endpoint.address()).roles().contains(role)) {
					continue;
				}
				for (var related : this.cases.of(role).entrySet()) {
					var asking = new Asking(endpoint, subject, this.cases.person(role), related.getKey(),
							related.getValue());
					boolean allowed = this.sight.allows(asking.about(), asking.person(), asking.one());
					own += allowed ? 1 : 0;
					others += allowed ? 0 : 1;
					var fault = fault(asking, allowed);
					if (fault != null) {
						wrong.add("%s %s %s %s: %s".formatted(role, related.getKey(), subject, endpoint, fault));
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(own).isGreaterThan(300);
		assertThat(others).isGreaterThan(1_000);
	}

	private String fault(Asking asking, boolean allowed) {
		var endpoint = asking.endpoint();
		var answer = this.asked.of(endpoint, asking.one().address(endpoint, asking.subject()), asking.person());
		boolean named = allowed && this.sight.names(asking.subject(), asking.person(), asking.one());
		var fault = answer.fault(named, asking.relation().lastName());
		if (fault != null) {
			return fault;
		}
		if (allowed) {
			return (answer.isRefusal() && !isOfNothing(endpoint, named)) ? "allowed, but " + answer.status() : null;
		}
		var none = this.asked.of(endpoint, endpoint.address(), asking.person());
		return (answer.isRefusal() || answer.status() == none.status()) ? null : "not allowed, but " + answer.status();
	}

	/**
	 * There is nothing to take back as nothing was done or given and nothing to check in
	 * a form that is masked, and figures are of a lead's own organisation alone.
	 */
	private static boolean isOfNothing(Endpoint endpoint, boolean named) {
		return endpoint.pattern()
			.matches(".*/(take-back|consents/withdraw|events/\\{event})|.*/insight/deadlines/\\{id}")
				|| !named && endpoint.pattern().equals("/tasks/{id}/check");
	}

	@Test
	void lists_holdTheSliceAndNothingElse() {
		var wrong = new ArrayList<String>();
		var found = new ArrayList<String>();
		for (var role : ASKING) {
			var person = this.cases.person(role);
			var cases = this.cases.of(role);
			for (var endpoint : this.endpoints) {
				var subject = this.rules.about(endpoint.address()).orElse(Subject.NOBODY);
				if (!Set.of(Subject.LIST, Subject.FIGURES, Subject.ORGANISATION).contains(subject)
						|| !this.rules.of(endpoint.address()).roles().contains(role)
						|| endpoint.pattern().equals("/tasks/live")) {
					continue;
				}
				var answer = this.asked.of(endpoint, endpoint.address(), person);
				cases.forEach((relation, one) -> {
					boolean seen = this.sight.allows(Subject.TASK, person, one);
					boolean named = seen && this.sight.names(Subject.TASK, person, one);
					if (!seen && answer.body().contains(one.number().value())
							|| !named && answer.body().contains(relation.lastName())) {
						wrong.add("%s %s %s".formatted(role, relation, endpoint));
					}
					if (answer.body().contains(one.number().value())) {
						found.add("%s %s %s".formatted(role, relation, endpoint.pattern()));
					}
				});
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(found).contains("COACH IN_HAND /tasks", "COACH FREE /tasks", "COACH COLLEAGUES /api/work-items",
				"COACH FREE_PROTECTED /tasks", "COORDINATOR IN_HAND /tasks");
	}

	/** Who asks what of whom. */
	private record Asking(Endpoint endpoint, Subject subject, Person person, ProviderRelation relation,
			RelatedCase one) {

		/** The form of an act is for whoever may do it. */
		Subject about() {
			boolean onlyRead = this.endpoint.isRead() && !this.endpoint.pattern().endsWith("/no-show");
			return (onlyRead && this.subject == Subject.TASK_WORK) ? Subject.TASK : this.subject;
		}

	}

}
