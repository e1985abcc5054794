package fi.polku.security;

import java.util.List;
import java.util.Set;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The addresses that belong to no module: sign-in, the look, faults, health, the engine's
 * own interface.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CommonAccess implements AccessRules {

	/** What Camunda Modeler's deploy button asks of the engine's own interface. */
	private static final List<String> DEPLOYING = List.of("version", "deployment", "deployment/create");

	@Override
	public void contribute(Access access) {
		access.open("/sign-in", "/first-administrator", "/accessibility", "/language", "/error", "/app/**",
				"/favicon.ico", "/actuator/health");
		access.signedIn("/api/openapi.json");
		DEPLOYING.forEach((path) -> access.to(Set.of(Role.OWNER, Role.TECHNICAL), "/engine-rest/" + path,
				"/engine-rest/engine/default/" + path));
		access.to(Set.of(Role.TECHNICAL), "/engine-rest/**");
		access.about(Subject.NOBODY, "/sign-in", "/first-administrator", "/accessibility", "/language", "/app/**",
				"/actuator/health", "/api/openapi.json");
		access.about(Subject.OPERATION, "/engine-rest/**");
	}

}
