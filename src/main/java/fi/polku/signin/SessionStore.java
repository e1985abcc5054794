package fi.polku.signin;

import fi.polku.vault.Vault;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions stand in the database, so that every node knows them and any of them can be
 * ended. Looking at a session costs one statement; that it was looked at is written at
 * most once a minute.
 */
@Configuration(proxyBeanMethods = false)
class SessionStore {

	private static final String UPDATE = """
			update spring_session s
			   set session_id = v.id, last_access_time = v.seen, max_inactive_interval = v.idle,
			       expiry_time = v.until, principal_name = v.who
			  from (values (?::text, ?::bigint, ?::int, ?::bigint, ?::text, ?::text)) as v (id, seen, idle, until, who, key)
			 where s.primary_id = v.key
			   and (s.session_id <> v.id or s.principal_name is distinct from v.who
			        or s.max_inactive_interval <> v.idle or v.seen - s.last_access_time >= 60000)
			""";

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> quietSessions() {
		return (sessions) -> sessions.setUpdateSessionQuery(UPDATE);
	}

	/**
	 * Each statement by itself, and apart from a transaction in which an answer is being
	 * written: that may only read, or be taken back.
	 */
	@Bean(defaultCandidate = false)
	TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
		var apart = new TransactionTemplate(transactions);
		apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return new TransactionOperations() {
			@Override
			public <T> T execute(TransactionCallback<T> action) {
				var operations = TransactionSynchronizationManager.isActualTransactionActive() ? apart
						: TransactionOperations.withoutTransaction();
				return operations.execute(action);
			}
		};
	}

	@Bean
	ConversionService springSessionConversionService(Vault vault) {
		return new SealedAttributes(vault);
	}

	/** Where the pages are behind TLS no other name or place can set the cookie. */
	@Bean
	CookieSerializer sessionCookie(@Value("${polku.public-address:}") String address,
			@Value("${polku.sign-in.secure-cookie:}") Boolean wanted) {
		var secure = (wanted != null) ? wanted : address.startsWith("https:");
		var cookie = new DefaultCookieSerializer();
		cookie.setCookieName(secure ? "__Host-polku" : "polku");
		cookie.setUseSecureCookie(secure);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		cookie.setCookiePath("/");
		return cookie;
	}

}
