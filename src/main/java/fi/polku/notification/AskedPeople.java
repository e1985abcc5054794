package fi.polku.notification;

import java.sql.Date;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Disclosed;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may be asked to take part in a case: the people of its organisation, and of others
 * those who may be told of the task.
 */
@Component
class AskedPeople {

	/** The people of a role, beside a task that is perhaps not there yet. */
	private static final String OF_GROUP = """
			select u.username, :group as group_id
			  from client_case c
			 cross join lateral (select :process::text as process, array[:group]::text[] as groups,
			                            d.organisations as disclosed_to, d.until as disclosed_until
			                       from disclosure(c.client_id, c.number) d) w
			  join app_user u on u.active
			  join user_role r on r.username = u.username and r.role = :role
			 where c.number = :case and """;

	private static final String DISCLOSED = Disclosed.task("w", "u.organisation_id");

	/** Those who are told when the task begins. */
	static final String ADMITTED = OF_GROUP + " (u.organisation_id = c.organisation or " + DISCLOSED + ")";

	private static final String WAITING = OF_GROUP + " u.organisation_id <> c.organisation and not " + DISCLOSED;

	/** Those who are told later, each once. */
	static final String ADMITTED_SINCE = """
			select distinct u.username, g.id as group_id
			  from work_item w
			  join unnest(:roles::text[], :groups::text[]) as g (role, id) on g.id = any(w.groups)
			  join user_role r on r.role = g.role
			  join app_user u on u.username = r.username and u.active and u.organisation_id <> w.organisation
			 where w.case_number = :case and w.step = :step and w.assignee is null and %s
			   and not exists (select from asked_colleague a
			                    where a.case_number = w.case_number and a.username = u.username and a.group_id = g.id
			                      and a.template = :template and a.asked_at >= :since)
			""".formatted(DISCLOSED);

	private final JdbcClient jdbc;

	private final Clock clock;

	AskedPeople(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether the role is held elsewhere by somebody who may not be told. */
	boolean waitForGround(CaseNumber number, String process, String group) {
		return this.jdbc.sql("select exists (" + WAITING + ")")
			.params(values(group))
			.param("process", process)
			.param("case", number.value())
			.query(Boolean.class)
			.single();
	}

	/** What the conditions of one group need. */
	Map<String, Object> values(String group) {
		var values = new HashMap<>(disclosed());
		values.put("group", group);
		values.put("role", Role.ofGroup(group).map(Role::name).orElse(""));
		return values;
	}

	/** What the condition of all groups needs. */
	Map<String, Object> values() {
		var values = new HashMap<>(disclosed());
		values.put("roles", Role.GUIDES.stream().map(Role::name).toArray(String[]::new));
		values.put("groups", Role.GUIDES.stream().map(Role::group).toArray(String[]::new));
		return values;
	}

	private Map<String, Object> disclosed() {
		var values = new HashMap<>(Disclosed.values());
		values.put("disclosedOn", Date.valueOf(Helsinki.today(this.clock)));
		return values;
	}

}
