package fi.polku.security;

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

	@Override
	public void contribute(Access access) {
		access.open("/sign-in", "/first-administrator", "/accessibility", "/language", "/error", "/app/**",
				"/favicon.ico", "/actuator/health");
		access.signedIn("/api/openapi.json");
		access.to(Set.of(Role.OWNER, Role.TECHNICAL), "/engine-rest/**");
		access.about(Subject.NOBODY, "/sign-in", "/first-administrator", "/accessibility", "/language", "/app/**",
				"/actuator/health", "/api/openapi.json");
		access.about(Subject.OPERATION, "/engine-rest/**");
	}

}
