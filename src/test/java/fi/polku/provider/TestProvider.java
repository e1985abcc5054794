package fi.polku.provider;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A provider in a process of its own: Spring Authorization Server with people in memory,
 * some of whom get tokens that are not good. Bears no stereotype, so that the
 * application's own scan passes it by.
 */
@ImportAutoConfiguration({ ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
		SecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class })
class TestProvider {

	static final String PASSWORD = "provider-password";

	private static final Map<String, List<String>> GROUPS = Map.of("maija", List.of("polku-ohjaajat", "kaikki"),
			"leena", List.of("polku-esihenkilot"), "vieras", List.of("kaikki"), "forged", List.of("polku-ohjaajat"),
			"audience", List.of("polku-ohjaajat"), "expired", List.of("polku-ohjaajat"), "nonce",
			List.of("polku-ohjaajat"), "coordinator", List.of("polku-ohjaajat"));

	public static void main(String[] args) {
		new SpringApplicationBuilder(TestProvider.class)
			.properties("spring.config.name=provider", "spring.main.banner-mode=off",
					"server.servlet.session.cookie.name=provider")
			.run(args);
	}

	@Bean
	@Order(1)
	SecurityFilterChain protocol(HttpSecurity http) throws Exception {
		var server = OAuth2AuthorizationServerConfigurer.authorizationServer();
		return http.securityMatcher(server.getEndpointsMatcher())
			.with(server, (it) -> it.oidc(Customizer.withDefaults()))
			.authorizeHttpRequests((all) -> all.anyRequest().authenticated())
			.exceptionHandling((it) -> it.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain people(HttpSecurity http) throws Exception {
		return http
			.authorizeHttpRequests((all) -> all.requestMatchers("/mint/**").permitAll().anyRequest().authenticated())
			.csrf((csrf) -> csrf.ignoringRequestMatchers("/mint/**"))
			.formLogin(Customizer.withDefaults())
			.build();
	}

	@Bean
	UserDetailsService users() {
		return new InMemoryUserDetailsManager(GROUPS.keySet()
			.stream()
			.map((name) -> User.withUsername(name).password("{noop}" + PASSWORD).build())
			.toList());
	}

	@Bean
	RegisteredClientRepository clients(@Value("${polku}") String polku) {
		return new InMemoryRegisteredClientRepository(RegisteredClient.withId("polku")
			.clientId("polku")
			.clientSecret("{noop}secret")
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri(polku + "/login/oauth2/code/polku")
			.postLogoutRedirectUri(polku + "/sign-in")
			.scopes((scopes) -> scopes.addAll(List.of("openid", "profile", "email")))
			.clientSettings(ClientSettings.builder().requireProofKey(true).build())
			.build());
	}

	@Bean
	AuthorizationServerSettings settings(@Value("${issuer}") String issuer) {
		return AuthorizationServerSettings.builder().issuer(issuer).build();
	}

	@Bean
	JWKSource<SecurityContext> keys() {
		return ProviderKeys.GOOD;
	}

	@Bean
	JwtDecoder decoder(JWKSource<SecurityContext> keys) {
		return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
	}

	/** Signs with a key that nobody published where the token is one to be forged. */
	@Bean
	JwtEncoder encoder(JWKSource<SecurityContext> keys) {
		var good = new NimbusJwtEncoder(keys);
		var bad = new NimbusJwtEncoder(ProviderKeys.BAD);
		return (token) -> ("forged".equals(token.getClaims().getSubject()) ? bad : good).encode(token);
	}

	@Bean
	OAuth2TokenCustomizer<JwtEncodingContext> claims() {
		return (context) -> {
			if ("id_token".equals(context.getTokenType().getValue())) {
				spoil(context.getPrincipal().getName(), context.getClaims());
			}
		};
	}

	private static void spoil(String name, JwtClaimsSet.Builder claims) {
		claims.claim("groups", GROUPS.get(name))
			.claim("name", name.substring(0, 1).toUpperCase() + name.substring(1) + " Malli")
			.claim("preferred_username", name + ".malli")
			.claim("email", name + "@example.org");
		switch (name) {
			case "audience" -> claims.audience(List.of("somebody-else"));
			case "expired" ->
				claims.issuedAt(Instant.now().minusSeconds(7_200)).expiresAt(Instant.now().minusSeconds(3_600));
			case "nonce" -> claims.claim("nonce", "another");
			case "coordinator" -> claims.claim("preferred_username", "coordinator");
			default -> {
			}
		}
	}

	/** Tells that a person has left, with the good key or another. */
	@Bean
	RouterFunction<ServerResponse> logoutTokens(@Value("${issuer}") String issuer) {
		return RouterFunctions.route().POST("/mint/{key}/{subject}", (request) -> {
			var key = "good".equals(request.pathVariable("key")) ? ProviderKeys.GOOD : ProviderKeys.BAD;
			var claims = JwtClaimsSet.builder()
				.issuer(issuer)
				.audience(List.of("polku"))
				.subject(request.pathVariable("subject"))
				.id(UUID.randomUUID().toString())
				.issuedAt(Instant.now())
				.expiresAt(Instant.now().plusSeconds(120))
				.claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
				.build();
			var header = JwsHeader.with(org.springframework.security.oauth2.jose.jws.SignatureAlgorithm.RS256)
				.type("logout+jwt")
				.build();
			return ServerResponse.ok()
				.body(new NimbusJwtEncoder(key).encode(JwtEncoderParameters.from(header, claims)).getTokenValue());
		}).build();
	}

}
