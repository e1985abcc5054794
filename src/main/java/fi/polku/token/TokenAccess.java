package fi.polku.token;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everybody has tokens of their own, administrators see everybody's. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TokenAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.signedIn("/me/tokens", "/me/tokens/**");
		access.to(Set.of(Role.ADMIN), "/admin/people/*/tokens", "/admin/people/*/tokens/**");
		access.about(Subject.NOBODY, "/me/tokens/**", "/admin/people/*/tokens/**");
	}

}
