package fi.polku.insight.onecase;

import fi.polku.insight.FigurePolicy;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.security.Person;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What those who worked are called: auditors read every name, others those of their own
 * organisation; anybody else is a number that is the same everywhere.
 */
@Repository
class CasePeople {

	private final JdbcClient jdbc;

	private final MessageSource texts;

	CasePeople(JdbcClient jdbc, MessageSource texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	/** The people by user name, as the reader may know them. */
	Names named(Set<String> usernames, Person reader) {
		var known = this.jdbc.sql("""
				select p.username, p.id, u.display_name as name,
				       :all or u.organisation_id = :organisation as named
				  from insight_person p
				  left join app_user u on u.username = p.username
				 where p.username = any(:usernames)
				""")
			.param("all", FigurePolicy.seesAll(reader))
			.param("organisation", String.valueOf(reader.organisation()))
			.param("usernames", usernames.toArray(String[]::new))
			.query(Known.class)
			.stream()
			.collect(Collectors.toMap(Known::username, (one) -> one));
		return (username) -> (username != null) ? name(username, known) : null;
	}

	private String name(String username, Map<String, Known> known) {
		if (Person.isReserved(username)) {
			return text("trail." + username);
		}
		var one = known.get(username);
		if (one == null) {
			return pseudonym("?");
		}
		return (one.named() && one.name() != null) ? one.name() : pseudonym(String.valueOf(one.id()));
	}

	/** A person without a name. */
	String pseudonym(String id) {
		return text("insight.case.person", id);
	}

	private String text(String key, Object... args) {
		return this.texts.getMessage(key, args, LocaleContextHolder.getLocale());
	}

	/** What a user name is called; {@code null} stays {@code null}. */
	@FunctionalInterface
	interface Names {

		String of(String username);

	}

	record Known(String username, int id, String name, boolean named) {
	}

}
