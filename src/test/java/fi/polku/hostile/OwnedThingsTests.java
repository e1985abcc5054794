package fi.polku.hostile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.TestBrowser;
import fi.polku.hostile.Asked.Answer;
import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.hostile.OwnedThing.Owner;
import fi.polku.hostile.OwnedThings.Owned;
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
 * Every address about something of an organisation, asked by every role of what is their
 * own, a colleague's of their organisation and another organisation's; one of the two is
 * a service provider.
 */
class OwnedThingsTests extends HostileTest {

	private static final Map<Owner, String> PLACES = Map.of(Owner.SELF, "own-provider", Owner.COLLEAGUE, "own-provider",
			Owner.STRANGER, "own-municipality");

	private final Map<Role, Map<Owner, Owned>> owned = new EnumMap<>(Role.class);

	private List<Endpoint> endpoints;

	private Rules rules;

	private Asked asked;

	private Users users;

	@BeforeEach
	void everything(@Autowired Users users, @Autowired List<AccessRules> modules, @Autowired Clock clock,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
			@Autowired TestBrowser site, @Autowired TransactionTemplate transaction) {
		this.users = users;
		this.rules = new Rules(modules);
		this.endpoints = Endpoints.of(mapping)
			.stream()
			.filter((one) -> this.rules.about(one.address()).orElse(Subject.NOBODY) == Subject.ORGANISATION)
			.toList();
		this.asked = new Asked(site, transaction);
		this.jdbc
			.sql("""
					insert into organisation (id, name, kind, municipality)
					values ('own-provider', 'Valmennus', 'association', ''), ('own-municipality', 'Toinen', 'municipality', 'Toinen')
					    on conflict do nothing
					""")
			.update();
		var things = new OwnedThings(this.jdbc, this.tryout, clock);
		for (var role : Role.values()) {
			this.owned.put(role, new EnumMap<>(Owner.class));
			for (var owner : Owner.values()) {
				this.owned.get(role).put(owner, things.of(person(role, owner), mark(owner)));
			}
		}
	}

	private static String mark(Owner owner) {
		return "Omistus" + owner.name().toLowerCase();
	}

	private Person person(Role role, Owner owner) {
		var name = "own-" + role.name().toLowerCase().replace('_', '-') + "-" + owner.name().toLowerCase();
		this.tryout.person(name, role);
		this.jdbc.sql("update app_user set organisation_id = :place where username = :who")
			.param("place", PLACES.get(owner))
			.param("who", name)
			.update();
		return this.users.find(name).orElseThrow();
	}

	@Test
	void everyId_isOfAThing() {
		assertThat(this.endpoints.stream()
			.filter((one) -> one.pattern().matches(".*\\{(id|username)}.*"))
			.filter((one) -> OwnedThing.of(one).isEmpty())).isEmpty();
		assertThat(this.endpoints.stream().flatMap((one) -> OwnedThing.of(one).stream()).distinct())
			.containsExactlyInAnyOrder(OwnedThing.values());
	}

	@Test
	void everyOwner_getsTheirOwnAndNobodyElse() {
		var wrong = new ArrayList<String>();
		var counted = new EnumMap<Owner, Integer>(Owner.class);
		for (var endpoint : this.endpoints) {
			var thing = OwnedThing.of(endpoint);
			for (var role : this.rules.of(endpoint.address()).roles()) {
				if (thing.isEmpty()) {
					continue;
				}
				for (var owner : Owner.values()) {
					counted.merge(owner, 1, Integer::sum);
					var fault = fault(endpoint, thing.get(), role, owner);
					if (fault != null) {
						wrong.add("%s %s %s: %s".formatted(role, owner, endpoint, fault));
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(counted.get(Owner.STRANGER)).isGreaterThan(150);
	}

	private String fault(Endpoint endpoint, OwnedThing thing, Role role, Owner owner) {
		var asking = this.owned.get(role).get(Owner.SELF).owner();
		var answer = this.asked.of(endpoint, this.owned.get(role).get(owner).address(endpoint, thing), asking);
		var allowed = thing.isFor(role, owner);
		if (answer.status() >= 500) {
			return answer.status() + " " + answer.body().substring(0, Math.min(200, answer.body().length()));
		}
		if (allowed) {
			return (answer.isRefusal() && !isOfNothing(endpoint, role)) ? "theirs, but " + answer.status() : null;
		}
		return (!answer.isRefusal() && !isSameAsOfNone(answer, endpoint, thing, asking)
				|| answer.body().contains(mark(owner))) ? "not theirs, but " + answer.status() : null;
	}

	/**
	 * Auditors read and send nothing; there is no preview of a list that was taken in.
	 */
	private static boolean isOfNothing(Endpoint endpoint, Role role) {
		return role == Role.AUDITOR && !endpoint.isRead() || endpoint.pattern().matches(".*/preview");
	}

	private boolean isSameAsOfNone(Answer answer, Endpoint endpoint, OwnedThing thing, Person person) {
		return answer.status() == this.asked.of(endpoint, Owned.ofNone(endpoint, thing), person).status();
	}

	/** Lists of them hold the same. */
	@Test
	void lists_holdNothingOfAnotherOrganisation() {
		var wrong = new ArrayList<String>();
		var found = new ArrayList<String>();
		for (var endpoint : this.endpoints) {
			for (var role : EnumSet.complementOf(EnumSet.of(Role.AUDITOR, Role.ADMIN))) {
				if (!endpoint.isRead() || OwnedThing.of(endpoint).isPresent()
						|| !this.rules.of(endpoint.address()).roles().contains(role)) {
					continue;
				}
				var mine = this.owned.get(role).get(Owner.SELF);
				var address = endpoint.pattern().replace("{instrument}", "paySubsidy") + "?year=2026";
				var text = this.asked.of(endpoint, address, mine.owner()).body();
				if (this.owned.values()
					.stream()
					.map((all) -> all.get(Owner.STRANGER))
					.anyMatch((one) -> isIn(text, one))) {
					wrong.add(role + " " + endpoint);
				}
				if (isIn(text, mine)) {
					found.add(role + " " + endpoint.pattern());
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(found).contains("LEAD /insight/targets", "LEAD /api/insight/samples", "OWNER /insight/reports",
				"LEAD /money/{instrument}", "COACH /tasks/views");
	}

	private static boolean isIn(String text, Owned one) {
		return Set.copyOf(one.ids().values()).stream().filter((id) -> id.length() > 9).anyMatch(text::contains)
				|| text.contains(one.number().value());
	}

}
