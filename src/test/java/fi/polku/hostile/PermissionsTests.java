package fi.polku.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fi.polku.TestBrowser;
import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Every address of the running application, asked by every role and by nobody. */
class PermissionsTests extends HostileTest {

	private final Map<Role, UserDetails> people = new EnumMap<>(Role.class);

	private List<Endpoint> endpoints;

	private Rules rules;

	@Autowired
	private TestBrowser site;

	@BeforeEach
	void everybody(@Autowired Users users, @Autowired List<AccessRules> modules,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		this.endpoints = Endpoints.of(mapping);
		this.rules = new Rules(modules);
		for (var role : Role.values()) {
			var name = "hostile-" + role.name().toLowerCase().replace('_', '-');
			this.tryout.person(name, role);
			this.people.put(role, ((UserDetailsService) users).loadUserByUsername(name));
		}
	}

	@Test
	void document_saysWhatTheRulesSay(@Autowired Sight sight, @Autowired Users users, @Autowired Clock clock,
			@Autowired TaskService tasks) throws IOException {
		var tables = new RelationTables(new RelatedCases(this.jdbc, this.tryout, users, clock), sight).words()
				+ new ProviderTables(new ProviderCases(this.jdbc, this.tryout, users, tasks, clock), sight).words();
		var written = Permissions.document(this.endpoints, this.rules, tables);
		Files.writeString(Path.of("target", "permissions.md"), written);

		assertThat(Path.of("docs", "permissions.md"))
			.as("docs/permissions.md is stale: copy target/permissions.md over it and read what has changed")
			.content()
			.isEqualTo(written);
	}

	@ParameterizedTest
	@EnumSource
	void role_getsWhatItsRulesSay(Role role) throws Exception {
		var wrong = new ArrayList<String>();
		for (var endpoint : this.endpoints) {
			var allowed = this.rules.of(endpoint.address()).roles().contains(role);
			var status = call(endpoint, request(endpoint).with(user(this.people.get(role))).with(csrf())).getStatus();
			if (status >= 500 || status == 401 || !allowed && status != 403
					|| allowed && endpoint.isRead() && status == 403) {
				wrong.add(endpoint + " " + status);
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void nobody_getsOnlyWhatIsOpen() throws Exception {
		var wrong = new ArrayList<String>();
		for (var endpoint : this.endpoints) {
			var answer = call(endpoint, request(endpoint).with(csrf()));
			var toSignIn = answer.getStatus() == 401
					|| String.valueOf(answer.getRedirectedUrl()).endsWith("/sign-in") && answer.getStatus() == 302;
			if (toSignIn == this.rules.of(endpoint.address()).isOpen() || answer.getStatus() >= 500) {
				wrong.add(endpoint + " " + answer.getStatus());
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void pages_takeNothingWithoutTheirToken() throws Exception {
		for (var endpoint : this.endpoints) {
			if (!endpoint.isRead() && !endpoint.isForPrograms()) {
				var status = call(endpoint, request(endpoint).with(user(this.people.get(Role.COORDINATOR))))
					.getStatus();
				assertThat(status).as(endpoint.toString()).isEqualTo(403);
			}
		}
	}

	private MockHttpServletResponse call(Endpoint endpoint, MockHttpServletRequestBuilder request) throws Exception {
		try {
			return this.site.perform(request).andReturn().getResponse();
		}
		catch (jakarta.servlet.ServletException ex) {
			throw new AssertionError(endpoint.toString(), ex);
		}
	}

	private static MockHttpServletRequestBuilder request(Endpoint endpoint) {
		var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(endpoint.method()), endpoint.address())
			.with((it) -> {
				it.setRemoteAddr("10.99." + (int) (Math.random() * 250) + "." + (int) (Math.random() * 250));
				return it;
			});
		return endpoint.isForPrograms() ? request.contentType("application/json").content("{}") : request;
	}

}
