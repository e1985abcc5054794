package fi.polku.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Two chains: the programs' addresses without a session, and the pages with sign-in and
 * CSRF. Both deny by default.
 */
@Configuration
class SecurityConfiguration {

	private final List<AccessRules> rules;

	private final List<ChainPart> parts;

	private final List<RequestMatcher> open = new ArrayList<>();

	private final List<RequestMatcher> openForms = new ArrayList<>();

	SecurityConfiguration(List<AccessRules> rules, List<ChainPart> parts) {
		this.rules = rules;
		this.parts = parts;
	}

	/** Each filter of each request would be timed; nobody reads it. */
	@Bean
	SecurityObservationSettings nothingObserved() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, RememberedBasic provider) throws Exception {
		onlyThisWay(http).securityMatchers((programs) -> programs.requestMatchers(paths("/api/**", "/engine-rest/**")))
			.authenticationProvider(provider)
			.authorizeHttpRequests(this::authorize)
			.httpBasic((basic) -> basic.authenticationEntryPoint(new RefusedSignIns()))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.frameOptions(FrameOptionsConfig::disable));
		for (var part : this.parts) {
			part.programs(http);
		}
		return http.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain pages(HttpSecurity http, GuardedPeople people, SessionPeople sessions, SignInResult result,
			SignInWatch watch) throws Exception {
		onlyThisWay(http).authenticationProvider(people)
			.securityContext((context) -> context.securityContextRepository(sessions))
			.authorizeHttpRequests(this::authorize)
			.csrf((csrf) -> csrf.ignoringRequestMatchers(this::isLateForm))
			// the web module says who may frame what
			.headers((headers) -> headers.frameOptions(FrameOptionsConfig::disable))
			.addFilterBefore(new MustDoFirst(), AuthorizationFilter.class)
			.exceptionHandling((faults) -> faults.accessDeniedHandler(new RefusedForms(this::isOpen)))
			.formLogin((form) -> form.loginPage("/sign-in")
				.successHandler(result)
				.failureHandler(new RefusedSignIns())
				.permitAll())
			.logout((logout) -> logout.logoutUrl("/sign-out")
				.addLogoutHandler((request, response, who) -> tell(watch, who))
				.logoutSuccessUrl("/sign-in?signedOut")
				.permitAll());
		for (var part : this.parts) {
			part.pages(http);
		}
		return http.build();
	}

	/** Whom a chain does not know, no manager behind it is asked for. */
	private static HttpSecurity onlyThisWay(HttpSecurity http) {
		http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
		return http;
	}

	private static void tell(SignInWatch watch, Authentication who) {
		if (who != null && who.getPrincipal() instanceof SignedIn user) {
			watch.signedOut(user.person());
		}
	}

	private void authorize(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry registry) {
		var access = new AccessRules.Access() {
			@Override
			public AccessRules.Access open(String... patterns) {
				SecurityConfiguration.this.open.addAll(List.of(paths(patterns)));
				registry.requestMatchers(paths(patterns)).permitAll();
				return this;
			}

			@Override
			public AccessRules.Access openForms(String... patterns) {
				SecurityConfiguration.this.openForms.addAll(List.of(paths(patterns)));
				return open(patterns);
			}

			@Override
			public AccessRules.Access signedIn(String... patterns) {
				registry.requestMatchers(paths(patterns)).authenticated();
				return this;
			}

			@Override
			public AccessRules.Access to(Set<Role> roles, String... patterns) {
				registry.requestMatchers(paths(patterns))
					.hasAnyRole(roles.stream().map(Role::name).toArray(String[]::new));
				return this;
			}
		};
		// the request itself was let in before it went on elsewhere
		registry.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll();
		this.rules.forEach((rule) -> rule.contribute(access));
		registry.anyRequest().denyAll();
	}

	private boolean isOpen(HttpServletRequest request) {
		return this.open.stream().anyMatch((one) -> one.matches(request));
	}

	/** One that was too large to be read is none. */
	private boolean isLateForm(HttpServletRequest request) {
		return request.getSession(false) == null && this.openForms.stream().anyMatch((one) -> one.matches(request))
				&& !RefusedForms.isTooLarge(request);
	}

	/** Whichever servlet answers: the engine's interface has one of its own. */
	private static RequestMatcher[] paths(String... patterns) {
		return Arrays.stream(patterns)
			.map((pattern) -> PathPatternRequestMatcher.withDefaults().matcher(pattern))
			.toArray(RequestMatcher[]::new);
	}

	@Bean
	static PasswordEncoder passwordEncoder() {
		return new BCryptPasswordEncoder();
	}

}
