package fi.polku.insight;

import java.util.List;

import fi.polku.security.Person;
import fi.polku.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The colleagues who may be told of figures: active, and they may see them. */
@Repository
public class FigureReaders {

	/** Who may see figures by signing in. */
	public static final List<String> ROLES = List.of(Role.AUDITOR.name(), Role.LEAD.name(), Role.OWNER.name());

	private final JdbcClient jdbc;

	FigureReaders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Auditors may name anybody, others those of their organisation. */
	public List<Reachable> of(Person reader) {
		return this.jdbc.sql("""
				select u.username, u.display_name as name, coalesce(u.email, '') <> '' as has_mail
				  from app_user u
				 where u.active and (:all or u.organisation_id = :organisation)
				   and exists (select from user_role r where r.username = u.username and r.role = any(:roles))
				 order by u.display_name, u.username
				""")
			.param("all", FigurePolicy.seesAll(reader))
			.param("organisation", String.valueOf(reader.organisation()))
			.param("roles", ROLES.toArray(String[]::new))
			.query(Reachable.class)
			.list();
	}

	/** Their user names. */
	public List<String> usernames(Person reader) {
		return of(reader).stream().map(Reachable::username).toList();
	}

	/** Somebody who may be told. */
	public record Reachable(String username, String name, boolean hasMail) {
	}

}
