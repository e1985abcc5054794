package fi.polku.casefile;

import java.util.HashMap;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who sees what of a case. Each right is written once, as a condition on
 * {@code client_case c}; the check of one case asks the same condition. Whoever no part
 * of it names is denied: owners of processes, administrators and programs see no case.
 */
@Component
public class CasePolicy {

	private static final String HOLDS_TASK = Masking.holdsTask("c.number");

	private static final String HAS_RECORDED = """
			exists (select from case_record r where r.case_number = c.number and r.recorded_by = :me)""";

	/** Guides: the cases of their organisation and those they work on themselves. */
	private static final String WORKED = "(:guides and (c.organisation = :organisation or " + HOLDS_TASK
			+ " or c.state = 'open' and " + HAS_RECORDED + "))";

	private static final String SEEN = "(" + WORKED + " or :audits)";

	/** A protection order hides who it is from all whose task does not include it. */
	private static final String NAMED = Masking
		.named("exists (select from client q where q.id = c.client_id and q.protected)", "c.owner", "c.number");

	private static final String HEALTH = "(:coordinates and c.owner = any(:hands::text[]) or :heals and (" + HOLDS_TASK
			+ " or " + HAS_RECORDED + "))";

	private final JdbcClient jdbc;

	CasePolicy(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The cases the person may see. */
	public SqlCondition seen(Person person) {
		return new SqlCondition(SEEN, values(person));
	}

	/** The cases whose client the person may know by name. */
	public SqlCondition named(Person person) {
		return new SqlCondition("(" + SEEN + " and " + NAMED + ")", values(person));
	}

	/** The cases on which the person works. */
	public SqlCondition worked(Person person) {
		return new SqlCondition(WORKED, values(person));
	}

	public boolean maySee(Person person, CaseNumber number) {
		return holds(seen(person), number);
	}

	/** Whether name, address, phone, e-mail, home municipality and place are shown. */
	public boolean mayName(Person person, CaseNumber number) {
		return holds(named(person), number);
	}

	/** Whether the person may write notes and change what is agreed. */
	public boolean mayWork(Person person, CaseNumber number) {
		return holds(worked(person), number);
	}

	/**
	 * Whether the person's role needs the health answers: the coordinator who owns the
	 * case; nurse, psychologist, social worker and joint team who take part in it.
	 */
	public boolean mayReadHealth(Person person, CaseNumber number) {
		return holds(new SqlCondition("(" + SEEN + " and " + HEALTH + ")", values(person)), number);
	}

	private boolean holds(SqlCondition condition, CaseNumber number) {
		return this.jdbc
			.sql("select exists (select from client_case c where c.number = :number and " + condition.sql() + ")")
			.params(condition.values())
			.param("number", number.value())
			.query(Boolean.class)
			.single();
	}

	static Map<String, Object> values(Person person) {
		var values = new HashMap<>(Masking.values(person));
		values.put("organisation", String.valueOf(person.organisation()));
		values.put("audits", person.has(Role.AUDITOR));
		values.put("coordinates", person.has(Role.COORDINATOR));
		values.put("heals", person.has(Role.NURSE, Role.PSYCHOLOGIST, Role.SOCIAL_WORKER, Role.JOINT_TEAM));
		return values;
	}

}
