package fi.polku.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;
import fi.polku.security.Absence;
import fi.polku.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody has in hand, and who could have it next. */
@Repository
class HandoverCases {

	private static final String IN_HAND = """
			  from client_case c
			 where c.state = 'open'
			   and (c.owner = :from
			        or exists (select from work_item w where w.case_number = c.number and w.assignee = :from))
			   and (:programme::text is null or c.programme = :programme)
			   and (:segment::text is null or c.segment = :segment)
			   and (:area::text is null or c.area_id = :area and not c.protected)
			""";

	private final JdbcClient jdbc;

	private final java.time.Clock clock;

	HandoverCases(JdbcClient jdbc, java.time.Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<String> numbers(Choice choice) {
		return this.jdbc.sql("select c.number" + IN_HAND + " order by c.number")
			.params(values(choice))
			.query(String.class)
			.list();
	}

	/** How many cases and tasks, and meetings that stay with whoever holds them now. */
	Counts counts(Choice choice) {
		return this.jdbc.sql("""
				with chosen as (select c.number %s)
				select (select count(*) from chosen) as cases,
				       (select count(*) from work_item w join chosen on number = w.case_number
				         where w.assignee = :from) as tasks,
				       (select count(*) from appointment a join chosen on number = a.case_number
				         where a.held_by = :from and a.state in ('booked', 'confirmed')) as meetings
				""".formatted(IN_HAND)).params(values(choice)).query(Counts.class).single();
	}

	/**
	 * The programmes, segments or areas of what the person has in hand; never the area of
	 * a client behind a protection order.
	 */
	List<String> distinct(String column, String from) {
		var open = "area_id".equals(column) ? " and not c.protected" : "";
		return this.jdbc
			.sql("select distinct c." + column + IN_HAND + open + " and c." + column + " is not null order by 1")
			.params(values(new Choice(from, null, null, null, null)))
			.query(String.class)
			.list();
	}

	/**
	 * The least loaded who could take the case: one who is here today and has a role of
	 * the one who gives it away, of the case's area first.
	 */
	Optional<Least> leastLoaded(CaseNumber caseNumber, String from, Set<Role> roles) {
		return this.jdbc
			.sql("""
					select u.username, coalesce(u.area_id = c.area_id, false) as near,
					       (select count(*) from client_case load where load.owner = u.username and load.state = 'open') as cases
					  from client_case c
					  join app_user g on g.username = :from
					  join app_user u on u.organisation_id = g.organisation_id and u.active and u.username <> :from
					 where c.number = :case and not %s
					   and exists (select from user_role r where r.username = u.username and r.role = any(:roles::text[]))
					 order by near desc, cases, u.username
					 limit 1
					"""
				.formatted(Absence.isAway("u")))
			.param("from", from)
			.param("case", caseNumber.value())
			.param("today", Helsinki.today(this.clock))
			.param("roles", roles.stream().map(Role::name).toArray(String[]::new))
			.query(Least.class)
			.optional();
	}

	private static Map<String, Object> values(Choice choice) {
		var values = new HashMap<String, Object>();
		values.put("from", choice.from());
		values.put("programme", choice.programme());
		values.put("segment", choice.segment());
		values.put("area", choice.area());
		return values;
	}

	/**
	 * Which cases go from whom to whom.
	 *
	 * @param to {@code null} to spread them over the least loaded
	 */
	record Choice(String from, String to, String programme, String segment, String area) {

		Choice {
			to = blankToNull(to);
			programme = blankToNull(programme);
			segment = blankToNull(segment);
			area = blankToNull(area);
		}

		private static String blankToNull(String text) {
			return (text == null || text.isBlank()) ? null : text;
		}
	}

	/**
	 * The least loaded.
	 *
	 * @param near whether of the case's area
	 * @param cases how many open ones they have
	 */
	record Least(String username, boolean near, int cases) {
	}

	/** What a handover would move, and what stays. */
	record Counts(int cases, int tasks, int meetings) {
	}

}
