package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;

import fi.polku.calendar.Helsinki;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * For a lead: what each person of the team has open, what of it is late and what will be
 * this week. Counted as the filtered lists count, so that each figure opens its list.
 */
@Repository
@Transactional(readOnly = true)
class TeamLoad {

	private static final int MOST = 40;

	private final JdbcClient jdbc;

	private final WorklistPolicy policy;

	private final Clock clock;

	TeamLoad(JdbcClient jdbc, WorklistPolicy policy, Clock clock) {
		this.jdbc = jdbc;
		this.policy = policy;
		this.clock = clock;
	}

	/** The lead's own team, or everybody who works for the lead's organisation. */
	List<PersonLoad> of(Person lead) {
		var seen = this.policy.seen(lead);
		var today = Helsinki.today(this.clock);
		var values = new HashMap<>(seen.values());
		values.put("team", lead.team());
		values.put("now", Timestamp.from(this.clock.instant()));
		values.put("today", Timestamp.from(Helsinki.endOfDay(today)));
		values.put("week",
				Timestamp.from(Helsinki.endOfDay(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))));
		return this.jdbc.sql("""
				select w.assignee as username, min(u.display_name) as name, count(*) as open,
				       count(*) filter (where w.due_at <= :now) as overdue,
				       count(*) filter (where w.due_at > :now and w.due_at <= :today) as today,
				       count(*) filter (where w.due_at > :now and w.due_at <= :week) as week
				  from work_item w
				  left join app_user u on u.username = w.assignee
				 where %s
				   and (w.assignee is null
				        or w.assignee = any(array(select t.username from app_user t
				                                   where t.organisation_id = :organisation
				                                     and (:team::text is null or t.team_id = :team))))
				 group by w.assignee
				 order by w.assignee is null desc, overdue desc, open desc
				 limit %d
				""".formatted(seen.sql(), MOST)).params(values).query(PersonLoad.class).list();
	}

}
