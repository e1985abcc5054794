package fi.polku.provider;

import fi.polku.security.OtherWay;
import fi.polku.security.SignInWatch;
import fi.polku.security.Users;
import fi.polku.signin.PeopleSessions;
import fi.polku.trail.Trail;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the settings name a provider; without one nothing of it is there. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("polku.sign-in.provider.issuer")
@EnableConfigurationProperties(ProviderSettings.class)
class ProviderConfiguration {

	@Bean
	OneProvider signInProvider(ProviderSettings settings) {
		return new OneProvider(settings);
	}

	@Bean
	ProviderChain providerChain(OneProvider provider, ProviderSettings settings, Arrivals arrivals, Subjects subjects,
			PeopleSessions sessions, Users users, SignInWatch watch, Trail trail) {
		return new ProviderChain(provider, new ProviderPeople(arrivals, settings, trail), subjects, sessions, users,
				watch);
	}

	@Bean
	OtherWay providerButton(ProviderSettings settings) {
		return new OtherWay(settings.name(), OneProvider.BEGIN);
	}

}
