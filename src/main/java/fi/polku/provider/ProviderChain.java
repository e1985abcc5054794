package fi.polku.provider;

import java.io.IOException;
import java.util.Set;

import fi.polku.security.ChainPart;
import fi.polku.security.SignInWatch;
import fi.polku.security.Users;
import fi.polku.signin.PeopleSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** The way in through the provider, and out of both. */
class ProviderChain implements ChainPart {

	private static final Logger log = LoggerFactory.getLogger(ProviderChain.class);

	private static final Set<String> REASONS = Set.of("noRole", "noPlace", "noName", "taken", "left");

	private final OneProvider provider;

	private final ProviderPeople people;

	private final Subjects subjects;

	private final PeopleSessions sessions;

	private final Users users;

	private final SignInWatch watch;

	ProviderChain(OneProvider provider, ProviderPeople people, Subjects subjects, PeopleSessions sessions, Users users,
			SignInWatch watch) {
		this.provider = provider;
		this.people = people;
		this.subjects = subjects;
		this.sessions = sessions;
		this.users = users;
		this.watch = watch;
	}

	@Override
	public void pages(HttpSecurity http) throws Exception {
		http.oauth2Login((login) -> login.clientRegistrationRepository(this.provider)
			.authorizedClientRepository(new NoTokens())
			.loginPage("/sign-in")
			.authorizationEndpoint((begin) -> begin.authorizationRequestResolver(withProofKey()))
			.userInfoEndpoint((claims) -> claims.oidcUserService(this.people))
			.successHandler(arrived())
			.failureHandler(this::refused));
		http.oidcLogout((left) -> left.clientRegistrationRepository(this.provider)
			.oidcSessionRegistry(new NoRegistry())
			.backChannel((back) -> back.logoutHandler(new BackChannel(this.subjects, this.sessions))));
		http.logout(
				(logout) -> logout.addLogoutHandler((request, response, who) -> Leaving.prepare(request, this.provider))
					.logoutSuccessHandler(new Leaving()));
	}

	private OAuth2AuthorizationRequestResolver withProofKey() {
		var resolver = new DefaultOAuth2AuthorizationRequestResolver(this.provider, "/oauth2/authorization");
		resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
		return resolver;
	}

	private AuthenticationSuccessHandler arrived() {
		var onwards = new SavedRequestAwareAuthenticationSuccessHandler();
		return (request, response, authentication) -> {
			var person = (ArrivedPerson) authentication.getPrincipal();
			var sid = person.getIdToken().getClaimAsString("sid");
			request.getSession()
				.setAttribute(ProviderSession.KEY,
						new ProviderSession(person.getIdToken().getTokenValue(), person.getSubject(), sid));
			if (sid != null) {
				this.subjects.began(sid, person.username());
			}
			this.users.find(person.username()).ifPresent((it) -> this.watch.signedIn(it, "provider"));
			onwards.onAuthenticationSuccess(request, response, authentication);
		};
	}

	private void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
			throws IOException {
		var code = (fault instanceof OAuth2AuthenticationException told) ? told.getError().getErrorCode() : "";
		var reason = code.replace(ProviderPeople.REFUSED, "");
		if (!REASONS.contains(reason)) {
			log.warn("A sign-in at the provider was refused: {}", code);
		}
		response.sendRedirect(
				request.getContextPath() + "/sign-in?refused=" + (REASONS.contains(reason) ? reason : "fault"));
	}

}
