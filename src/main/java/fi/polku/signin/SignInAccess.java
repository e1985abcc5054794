package fi.polku.signin;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everybody cares for their own way in, administrators for everybody's. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SignInAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.open("/sign-in/code");
		access.signedIn("/me/sessions", "/me/sessions/*", "/me/second-factor", "/me/second-factor/*");
		access.to(Set.of(Role.ADMIN), "/admin/sign-in", "/admin/sign-in/*", "/admin/people/*/sign-in",
				"/admin/people/*/sign-in/*");
		access.about(Subject.NOBODY, "/sign-in/code", "/me/sessions/**", "/me/second-factor/**", "/admin/sign-in/**",
				"/admin/people/*/sign-in/**");
	}

}
