package fi.polku.opening;

import java.util.HashMap;
import java.util.UUID;

import fi.polku.casefile.SqlCondition;
import fi.polku.security.Person;
import fi.polku.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who reads of openings: leads those of their organisation, whether of its cases or of
 * its people; administrators and auditors all. A lead reviews those of the organisation's
 * cases that somebody else took. Who may open a case, the policy of cases says.
 */
@Component
class OpeningPolicy {

	/**
	 * On {@code case_opening o}, its {@code client_case c} and its {@code app_user u}.
	 */
	private static final String SEEN = """
			(:oversees or :leads and (c.organisation = :organisation or u.organisation_id = :organisation))""";

	private static final String REVIEWED = "(:leads and c.organisation = :organisation and o.username <> :me)";

	private final JdbcClient jdbc;

	OpeningPolicy(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	SqlCondition seen(Person person) {
		return condition(SEEN, person);
	}

	boolean mayReview(Person person, UUID opening) {
		var right = condition(REVIEWED, person);
		return this.jdbc.sql("""
				select exists (select from case_opening o join client_case c on c.number = o.case_number
				                where o.id = :id and %s)
				""".formatted(right.sql())).params(right.values()).param("id", opening).query(Boolean.class).single();
	}

	private static SqlCondition condition(String sql, Person person) {
		var values = new HashMap<String, Object>();
		values.put("oversees", person.has(Role.ADMIN, Role.AUDITOR));
		values.put("leads", person.has(Role.LEAD));
		values.put("organisation", String.valueOf(person.organisation()));
		values.put("me", person.username());
		return new SqlCondition(sql, values);
	}

}
