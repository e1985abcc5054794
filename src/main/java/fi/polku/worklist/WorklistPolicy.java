package fi.polku.worklist;

import java.sql.Date;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Disclosed;
import fi.polku.casefile.Masking;
import fi.polku.casefile.Within;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who sees and who takes which task. Each right is written once, as a condition; the
 * check of one task asks the same condition. A deputy has the tasks of whoever is absent,
 * as far as the deputy's own roles go. Whoever no part of it names is denied.
 */
@Component
class WorklistPolicy {

	/** Partners and experts work with the cases of another organisation as well. */
	private static final Set<Role> ACROSS = EnumSet.range(Role.COMPANY_COORDINATOR, Role.JOINT_TEAM);

	private static final String NAMED = Masking.named("w.protected", "w.owner", "w.case_number");

	private static final String NAMED_CASE = Masking
		.named("exists (select from client k where k.id = c.client_id and k.protected)", "c.owner", "c.number");

	private final JdbcClient jdbc;

	private final CasePolicy cases;

	private final Clock clock;

	WorklistPolicy(JdbcClient jdbc, CasePolicy cases, Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.clock = clock;
	}

	/** The tasks that the person may see. */
	Condition seen(Person person) {
		return new Condition(seenBy(person), values(person));
	}

	/**
	 * The tasks of others in the person's own cases, which the person may not see: that
	 * they are open, and whose turn it is.
	 */
	Condition ofOthers(Person person) {
		return new Condition("(w.owner = any(:hands::text[]) and " + seenBy(person) + " is not true)", values(person));
	}

	/** The tasks that the person may work on. */
	Condition taken(Person person) {
		return new Condition(takenBy(person), values(person));
	}

	/** Whether the client's name may be shown: an order hides it from others. */
	String named() {
		return NAMED;
	}

	boolean maySee(Person person, String taskId) {
		return holds(seenBy(person), person, taskId);
	}

	/** Whether the person may claim, fill in and complete the task. */
	boolean mayTake(Person person, String taskId) {
		return holds(takenBy(person), person, taskId);
	}

	/** Whether a person could work on the task, let in by whoever gives it. */
	boolean couldTake(Person person, String taskId) {
		return person.has(Role.GUIDES.toArray(Role[]::new))
				&& holds(Taken.sql(person.withoutOpenings(), groupsAcross(person).length > 0, true),
						person.withoutOpenings(), taskId);
	}

	/**
	 * Whether the person may have the task in hand from now on: not where it is only
	 * opened for a time, since whoever holds a task takes part in the case.
	 */
	boolean mayHold(Person person, String taskId) {
		var lasting = person.withoutOpenings();
		return holds(takenBy(lasting), lasting, taskId);
	}

	/**
	 * Whether the person may tell what happened in the case, where the event asks for
	 * these groups. In the case of another organisation: who could take one of its tasks
	 * now.
	 */
	boolean mayTell(Person person, String caseNumber, List<String> groups) {
		var held = person.groups().stream().filter(groups::contains).toList();
		return !held.isEmpty() && (this.cases.mayWork(person, new CaseNumber(caseNumber))
				|| Arrays.stream(groupsAcross(person)).anyMatch(held::contains) && hasTask(person, caseNumber));
	}

	private boolean hasTask(Person person, String caseNumber) {
		return this.jdbc
			.sql("select exists (select from work_item w where w.case_number = :case and " + takenBy(person) + ")")
			.params(values(person))
			.param("case", caseNumber)
			.query(Boolean.class)
			.single();
	}

	/** Whether the person may know whose case it is. */
	boolean mayName(Person person, String caseNumber) {
		return this.jdbc.sql("select exists (select from client_case c where c.number = :case and " + NAMED_CASE + ")")
			.params(values(person))
			.param("case", caseNumber)
			.query(Boolean.class)
			.single();
	}

	/** Whether the person has a day of tasks and meetings. */
	static boolean hasDay(Person person) {
		return person.has(Role.GUIDES.toArray(Role[]::new));
	}

	/**
	 * Whether the person sees what each colleague has in hand, gives on what others hold,
	 * and makes views for the whole organisation.
	 */
	static boolean leads(Person person) {
		return person.has(Role.LEAD);
	}

	/** Whether most tasks of the organisation are within the person's right. */
	static boolean seesMost(Person person) {
		return person.reach().isWhole() && person.has(Role.COORDINATOR, Role.LEAD, Role.AUDITOR);
	}

	/** Whether the person may know that {@code by} did a task: colleagues across know. */
	boolean mayKnow(Person person, String caseNumber, String by) {
		return person.has(Role.AUDITOR) || mayTell(person, caseNumber, person.groups())
				|| groupsAcross(person).length > 0 && isByColleague(person, caseNumber, by);
	}

	private boolean isByColleague(Person person, String caseNumber, String by) {
		return this.jdbc.sql("""
				select exists (select from client_case c join app_user u on u.organisation_id <> c.organisation
				                where c.number = :case and u.username = :by and u.organisation_id = :organisation)
				""").params(values(person)).param("case", caseNumber).param("by", by).query(Boolean.class).single();
	}

	private static String takenBy(Person person) {
		return Taken.sql(person, groupsAcross(person).length > 0, false);
	}

	private static String seenBy(Person person) {
		return "(" + takenBy(person) + " or :audits)";
	}

	private boolean holds(String condition, Person person, String taskId) {
		return this.jdbc.sql("select exists (select from work_item w where w.task_id = :task and " + condition + ")")
			.params(values(person))
			.param("task", taskId)
			.query(Boolean.class)
			.single();
	}

	private Map<String, Object> values(Person person) {
		var values = new HashMap<>(Masking.values(person));
		values.putAll(Within.values(person));
		values.putAll(Disclosed.values());
		values.put("disclosedOn", Date.valueOf(Helsinki.today(this.clock)));
		values.put("organisation", String.valueOf(person.organisation()));
		values.put("groups", person.groups().toArray(String[]::new));
		values.put("across", Arrays.stream(groupsAcross(person)).toArray(String[]::new));
		values.put("leads", person.has(Role.LEAD));
		values.put("audits", person.has(Role.AUDITOR));
		return values;
	}

	private static String[] groupsAcross(Person person) {
		return person.roles().stream().filter(ACROSS::contains).map(Role::group).toArray(String[]::new);
	}

}
