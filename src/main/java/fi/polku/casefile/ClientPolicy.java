package fi.polku.casefile;

import java.util.UUID;

import fi.polku.security.Person;
import fi.polku.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who sees which client of the register, as a condition on {@code client p}: guides see
 * those who have a case they work on; auditors come by the case and never by the
 * register.
 */
@Component
public class ClientPolicy {

	private final JdbcClient jdbc;

	private final CasePolicy cases;

	ClientPolicy(JdbcClient jdbc, CasePolicy cases) {
		this.jdbc = jdbc;
		this.cases = cases;
	}

	/** The clients the person may see, some of them masked. */
	public SqlCondition seen(Person person) {
		return through(this.cases.worked(person));
	}

	/** The clients the person may see by name; nobody else is found by name. */
	public SqlCondition named(Person person) {
		var worked = this.cases.worked(person);
		var named = this.cases.named(person);
		return through(new SqlCondition(worked.sql() + " and " + named.sql(), named.values()));
	}

	/** Whether the register is the person's to look through at all. */
	public boolean isFor(Person person) {
		return person.has(Role.GUIDES.toArray(Role[]::new));
	}

	public boolean maySee(Person person, UUID client) {
		return holds(seen(person), client);
	}

	/**
	 * Whether name, address, phone, e-mail, home municipality and identity code are
	 * shown.
	 */
	public boolean mayName(Person person, UUID client) {
		return holds(named(person), client);
	}

	private static SqlCondition through(SqlCondition ofCase) {
		return new SqlCondition("exists (select from client_case c where c.client_id = p.id and " + ofCase.sql() + ")",
				ofCase.values());
	}

	private boolean holds(SqlCondition condition, UUID client) {
		return this.jdbc.sql("select exists (select from client p where p.id = :id and " + condition.sql() + ")")
			.params(condition.values())
			.param("id", client)
			.query(Boolean.class)
			.single();
	}

}
