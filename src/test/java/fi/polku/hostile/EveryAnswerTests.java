package fi.polku.hostile;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address that is read, by somebody who may and by a stranger, over the wire: each
 * answer carries its headers, faults and redirects too.
 */
class EveryAnswerTests extends HostileTest {

	private static final List<String> BESIDE = List.of("/nothing", "/app/nothing.css", "/favicon.ico", "/error",
			"/actuator", "/actuator/env", "/actuator/sbom", "/actuator/heapdump", "/META-INF/sbom/application.cdx.json",
			"/engine-rest/version", "/engine-rest/task", "/engine-rest/nothing", "/api/nothing", "/api/openapi.json",
			"/sign-in;x=1", "//sign-in", "/%73ign-in", "/sign-in?a=%ff", "/index.html", "/WEB-INF/");

	/** What holds nothing of anybody and may be kept by the browser. */
	private static final List<String> KEPT = List.of("/app/", "/services", "/favicon.ico");

	@Test
	void everyAnswer_carriesItsHeaders(@Autowired List<AccessRules> modules,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		var rules = new Rules(modules);
		var people = new EnumMap<Role, Session>(Role.class);
		var stranger = new Session("http://localhost:" + this.port);
		var wrong = new ArrayList<String>();
		var asked = 0;
		for (var endpoint : Endpoints.of(mapping).stream().filter(EveryAnswerTests::ends).toList()) {
			var role = rules.of(endpoint.address()).roles().stream().findFirst().orElse(Role.OWNER);
			var name = "hostile-" + role.name().toLowerCase().replace('_', '-');
			this.tryout.person(name, role);
			check(endpoint.address(), stranger.get(endpoint.address()), wrong);
			check(endpoint.address(), endpoint.isForPrograms() ? get(name, endpoint.address())
					: people.computeIfAbsent(role, (one) -> new Session("http://localhost:" + this.port).signIn(name))
						.get(endpoint.address()),
					wrong);
			asked += 2;
		}
		for (var path : BESIDE) {
			check(path, raw(path), wrong);
			check(path, get(path.startsWith("/engine-rest") ? "hostile-owner" : ONE, path), wrong);
			asked += 2;
		}
		System.out.println("answers looked at: " + asked);
		assertThat(wrong).isEmpty();
	}

	/** What a page hears of changes goes on and on. */
	private static boolean ends(Endpoint endpoint) {
		return endpoint.isRead() && !"/tasks/live".equals(endpoint.pattern());
	}

	private HttpResponse<String> raw(String path) {
		return get(null, path);
	}

	private static void check(String path, HttpResponse<String> answer, List<String> wrong) {
		var problems = new ArrayList<String>();
		Map.of("X-Content-Type-Options", "nosniff", "Cross-Origin-Opener-Policy", "same-origin",
				"Cross-Origin-Resource-Policy", "same-origin")
			.forEach((name, value) -> {
				if (!List.of(value).equals(answer.headers().allValues(name))) {
					problems.add(name + answer.headers().allValues(name));
				}
			});
		var policies = answer.headers().allValues("Content-Security-Policy");
		if (policies.size() != 1 || !policies.get(0).contains("default-src 'none'")
				|| policies.get(0).contains("unsafe-eval") || scripts(policies.get(0)).contains("unsafe")) {
			problems.add("policy" + policies);
		}
		if (answer.headers().firstValue("Permissions-Policy").isEmpty()
				|| answer.headers().firstValue("Referrer-Policy").isEmpty()
				|| answer.headers().firstValue("X-Frame-Options").isEmpty()) {
			problems.add("policies");
		}
		if (!answer.headers().firstValue("Cache-Control").orElse("").contains("no-store")
				&& KEPT.stream().noneMatch(path::startsWith)) {
			problems.add("kept: " + answer.headers().allValues("Cache-Control"));
		}
		if (answer.headers().firstValue("Server").isPresent() || answer.headers().firstValue("X-Powered-By").isPresent()
				|| answer.statusCode() >= 500) {
			problems.add("tells " + answer.statusCode());
		}
		if (!problems.isEmpty()) {
			wrong.add(path + " " + answer.statusCode() + " " + problems);
		}
	}

	private static String scripts(String policy) {
		return List.of(policy.split("; "))
			.stream()
			.filter((one) -> one.startsWith("script-src"))
			.findFirst()
			.orElse("");
	}

}
