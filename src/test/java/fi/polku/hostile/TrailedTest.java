package fi.polku.hostile;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fi.polku.TestBrowser;
import fi.polku.client.Clients;
import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;
import fi.polku.security.Users;
import fi.polku.hostile.Endpoints.Endpoint;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Clients with unmistakable names, and what stands in the trail of each asking of an
 * address. What is asked is taken back.
 */
abstract class TrailedTest extends HostileTest {

	static final List<Role> ROLES = List.of(Role.COORDINATOR, Role.LEAD, Role.AUDITOR, Role.OWNER, Role.ADMIN,
			Role.TECHNICAL);

	private static final List<Relation> RELATIONS = List.of(Relation.OWN, Relation.TEAM, Relation.OTHER,
			Relation.PROTECTED);

	static Map<Role, Map<Relation, Marked>> planted;

	static RelatedCases cases;

	@Autowired
	TestBrowser site;

	@Autowired
	TransactionTemplate transaction;

	List<Endpoint> endpoints;

	Rules rules;

	@BeforeEach
	void markedClients(@Autowired Users users, @Autowired List<AccessRules> modules, @Autowired Clients clients,
			@Autowired java.time.Clock clock,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping)
			throws Exception {
		this.endpoints = Endpoints.of(mapping);
		this.rules = new Rules(modules);
		if (planted != null) {
			return;
		}
		cases = new RelatedCases(this.jdbc, this.tryout, users, clock);
		var all = new EnumMap<Role, Map<Relation, Marked>>(Role.class);
		var shared = new EnumMap<Relation, Marked>(Relation.class);
		for (var role : ROLES) {
			var own = new EnumMap<Relation, Marked>(Relation.class);
			cases.of(role).forEach((relation, one) -> {
				if (RELATIONS.contains(relation)) {
					own.put(relation, relation.isOwn() ? Marked.of(one, clients, this.jdbc)
							: shared.computeIfAbsent(relation, (it) -> Marked.of(one, clients, this.jdbc)));
				}
			});
			all.put(role, own);
		}
		planted = all;
		Planting.of(this.jdbc, all, clock.instant());
		// somebody has looked at them, so that the trail has something to show
		for (var marked : all.get(Role.LEAD).values()) {
			this.site.as(RelatedCases.username(Role.LEAD),
					MockMvcRequestBuilders.get("/cases/" + marked.one().number()));
		}
	}

	Subject subject(Endpoint endpoint) {
		return this.rules.about(endpoint.address()).orElse(Subject.NOBODY);
	}

	List<Role> askedBy(Endpoint endpoint) {
		var roles = new ArrayList<>(ROLES);
		roles.retainAll(this.rules.of(endpoint.address()).roles());
		return roles;
	}

	/** Asks, goes where it leads, looks, and takes it back. */
	<T> T ask(String reader, MockHttpServletRequestBuilder request, Look<T> look) {
		return this.transaction.execute((status) -> {
			status.setRollbackOnly();
			var told = Told.since(this.jdbc, reader);
			try {
				var session = new MockHttpSession();
				var answer = this.site.as(reader, request.session(session)).andReturn().getResponse();
				var next = answer.getRedirectedUrl();
				if (next == null || !next.startsWith("/")) {
					return look.at(answer, told);
				}
				told.leadsOn();
				var led = MockMvcRequestBuilders.get(uri(next)).session(session);
				return look.at(this.site.as(reader, led).andReturn().getResponse(), told);
			}
			catch (Exception ex) {
				throw new IllegalStateException(request.toString(), ex);
			}
		});
	}

	static URI uri(String address) {
		return URI.create(address.replace(" ", "%20"));
	}

	/** What is looked at before it is taken back. */
	interface Look<T> {

		T at(MockHttpServletResponse answer, Told told) throws Exception;

	}

}
