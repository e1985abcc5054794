package fi.polku.casefile;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import fi.polku.calendar.Helsinki;
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

	/** What was recorded while the case was opened for a time makes nobody take part. */
	private static final String HAS_RECORDED = """
			exists (select from case_record r
			         where r.case_number = c.number and r.recorded_by = :me
			           and not exists (select from case_opening o
			                            where o.case_number = r.case_number and o.username = :me
			                              and r.recorded_at between o.taken_at and coalesce(o.ended_at, o.until_at)))""";

	/**
	 * Guides: the cases of their organisation within their reach or on which they work
	 * themselves, and those they own or have opened. Of another organisation's case a
	 * task opens the file to the parties of joint support only, for as long as they hold
	 * it.
	 */
	private static final String WORKED = "(:guides and (c.organisation = :organisation and (%s or " + HOLDS_TASK
			+ " or c.state = 'open' and " + HAS_RECORDED + ")"
			+ " or c.owner = any(:hands::text[]) and (c.state = 'open' or c.organisation = :organisation)"
			+ " or c.number = any(:opened::text[]) or " + Disclosed.supports("c.number") + "))";

	/** A protection order hides who it is from all whose task does not include it. */
	private static final String NAMED = Masking
		.named("exists (select from client q where q.id = c.client_id and q.protected)", "c.owner", "c.number");

	private final JdbcClient jdbc;

	private final Clock clock;

	CasePolicy(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The cases the person may see. */
	public SqlCondition seen(Person person) {
		return new SqlCondition(seenBy(person), values(person));
	}

	/** The cases whose client the person may know by name. */
	public SqlCondition named(Person person) {
		return new SqlCondition("(" + seenBy(person) + " and " + NAMED + ")", values(person));
	}

	/** The cases on which the person works. */
	public SqlCondition worked(Person person) {
		return new SqlCondition(workedBy(person), values(person));
	}

	/**
	 * The cases of the person's organisation that a guide may open for a limited time,
	 * because they are beyond the reach or their client is hidden.
	 */
	public SqlCondition openable(Person person) {
		return new SqlCondition("(:guides and c.organisation = :organisation and (" + workedBy(person) + " and " + NAMED
				+ ") is not true)", values(person));
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
	 * Whether the person did something then while the case was opened for a time, and has
	 * no other way to it.
	 */
	public boolean wasOpenedOnly(Person person, CaseNumber number, Instant at) {
		var lasting = person.withoutOpenings();
		var values = values(lasting);
		values.put("at", Timestamp.from(at));
		return holds(new SqlCondition("""
				(exists (select from case_opening o
				          where o.case_number = c.number and o.username = :me
				            and :at between o.taken_at and coalesce(o.ended_at, o.until_at))
				 and %s is not true)""".formatted(workedBy(lasting)), values), number);
	}

	/**
	 * Whether the person works with the case and knows its client because they have it
	 * open by name now, and a lead has found just that in order.
	 */
	public boolean hasReviewedOpening(Person person, CaseNumber number) {
		return holds(new SqlCondition("""
				(%s and c.number = any(:openedByName::text[])
				 and (select o.verdict from case_opening o
				       where o.case_number = c.number and o.username = :me and o.named
				       order by o.taken_at desc limit 1) = 'inOrder')""".formatted(workedBy(person)), values(person)),
				number);
	}

	/** Whether the person may open the case for a limited time. */
	public boolean mayOpen(Person person, CaseNumber number) {
		return holds(openable(person), number);
	}

	/**
	 * Whether the person takes part in the case by a role whose tasks need the health
	 * answers; on what ground they are shown says the {@link HealthPolicy}.
	 */
	boolean takesPart(Person person, CaseNumber number) {
		return holds(
				new SqlCondition("(" + seenBy(person) + " and (:coordinates and c.owner = any(:hands::text[]) or :heals"
						+ " and c.organisation = :organisation and (" + HOLDS_TASK + " or " + HAS_RECORDED
						+ ")) or :heals and " + Disclosed.holds("c.number") + ")", values(person)),
				number);
	}

	/** Whether the case is one of the coordinator's own. */
	boolean owns(Person person, CaseNumber number) {
		return holds(new SqlCondition("(:coordinates and c.owner = any(:hands::text[]))", values(person)), number);
	}

	/**
	 * Whether the person confirms the end of a protection order without knowing whose.
	 */
	public static boolean endsProtection(Person person) {
		return person.has(Role.LEAD);
	}

	/** Whether the person withdraws a note of a case on which they work. */
	public static boolean withdraws(Person person, Note note) {
		return person.username().equals(note.writtenBy()) || person.has(Role.LEAD);
	}

	private static String workedBy(Person person) {
		return WORKED.formatted(Within.sql(person, "c", "number"));
	}

	private static String seenBy(Person person) {
		return "(" + workedBy(person) + " or :audits)";
	}

	private boolean holds(SqlCondition condition, CaseNumber number) {
		return this.jdbc
			.sql("select exists (select from client_case c where c.number = :number and " + condition.sql() + ")")
			.params(condition.values())
			.param("number", number.value())
			.query(Boolean.class)
			.single();
	}

	private Map<String, Object> values(Person person) {
		var values = new HashMap<>(Masking.values(person));
		values.putAll(Within.values(person));
		values.putAll(Disclosed.values());
		values.put("disclosedOn", Date.valueOf(Helsinki.today(this.clock)));
		values.put("organisation", String.valueOf(person.organisation()));
		values.put("audits", person.has(Role.AUDITOR));
		values.put("coordinates", person.has(Role.COORDINATOR));
		values.put("heals",
				person.has(Role.NURSE, Role.PSYCHOLOGIST, Role.SOCIAL_WORKER, Role.KELA_EXPERT, Role.JOINT_TEAM));
		return values;
	}

}
