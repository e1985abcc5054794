package fi.polku.signin;

import java.util.List;
import java.util.regex.Pattern;

import fi.polku.vault.Vault;
import jakarta.servlet.http.HttpServletRequest;

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

	/** A request that came by a former name of the session changes nothing of it. */
	private static final String UPDATE = """
			update spring_session s
			   set session_id = v.id, former = case when s.session_id = v.id then s.former else s.former || s.session_id end,
			       last_access_time = v.seen, max_inactive_interval = v.idle,
			       expiry_time = v.until, principal_name = v.who
			  from (values (?::text, ?::bigint, ?::int, ?::bigint, ?::text, ?::text)) as v (id, seen, idle, until, who, key)
			 where s.primary_id = v.key and v.id <> all (s.former)
			   and (s.session_id <> v.id or s.principal_name is distinct from v.who
			        or s.max_inactive_interval <> v.idle or v.seen - s.last_access_time >= 60000)
			""";

	/** Of two requests at once the later one counts; what has ended holds nothing. */
	private static final String KEEP = """
			insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
			select s.primary_id, v.name, v.sealed
			  from (values (?::text, ?::text, ?::bytea)) as v (key, name, sealed)
			  join spring_session s on s.primary_id = v.key
			   for key share of s
			    on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
			""";

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> quietSessions() {
		return (sessions) -> {
			sessions.setUpdateSessionQuery(UPDATE);
			sessions.setCreateSessionAttributeQuery(KEEP);
		};
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

	/**
	 * Where the pages are behind TLS no other name or place can set the cookie. What is
	 * not of the form of our names is not asked for.
	 */
	@Bean
	CookieSerializer sessionCookie(@Value("${polku.public-address:}") String address,
			@Value("${polku.sign-in.secure-cookie:}") Boolean wanted) {
		var secure = (wanted != null) ? wanted : address.startsWith("https:");
		var cookie = new DefaultCookieSerializer() {
			@Override
			public List<String> readCookieValues(HttpServletRequest request) {
				return super.readCookieValues(request).stream().filter((id) -> ID.matcher(id).matches()).toList();
			}
		};
		cookie.setCookieName(secure ? "__Host-polku" : "polku");
		cookie.setUseSecureCookie(secure);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		cookie.setCookiePath("/");
		return cookie;
	}

}
