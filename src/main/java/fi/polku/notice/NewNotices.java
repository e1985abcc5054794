package fi.polku.notice;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import fi.polku.security.Absence;
import fi.polku.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes notices: to those whom it concerns, and to whoever stands in for them meanwhile.
 */
@Repository
class NewNotices {

	private static final String INSERT = """
			with recursive concern as (%1$s),
			stands_in (absent, username) as (
			    select a.username, a.deputy from app_user a where a.deputy is not null and a.active and %2$s
			    union
			    select s.absent, a.deputy
			      from stands_in s
			      join app_user a on a.username = s.username and a.deputy is not null and a.active and %2$s),
			told as (
			    select x.username, null::text as absent, count(*) as amount
			      from concern x
			     group by x.username
			    union all
			    select s.username, s.absent, count(*)
			      from concern x
			      join stands_in s on s.absent = x.username and s.username <> s.absent
			     where x.groups is null
			        or x.groups && array(select g.id
			                               from user_role r
			                               join unnest(:roles::text[], :groups::text[]) as g (role, id) on g.role = r.role
			                              where r.username = s.username)
			     group by s.username, s.absent)
			insert into notice (id, username, for_username, kind, amount, created_at)
			select gen_random_uuid(), t.username, t.absent, :kind, t.amount, :now
			  from told t
			  join app_user u on u.username = t.username and u.active
			  left join notice_choice c on c.username = t.username and c.kind = :kind
			 where coalesce(c.how, :usually) <> 'off'
			""";

	private final JdbcClient jdbc;

	private final FinnishCalendar calendar;

	private final Clock clock;

	NewNotices(JdbcClient jdbc, FinnishCalendar calendar, Clock clock) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Writes what has happened of the kind. */
	void add(Kind kind, Instant since, Instant now) {
		var today = Helsinki.today(this.clock);
		this.jdbc.sql(INSERT.formatted(kind.sql(), Absence.isAway("a")))
			.params(Map.of("kind", kind.name(), "usually", kind.usually(), "since", Timestamp.from(since), "now",
					Timestamp.from(now), "today", Date.valueOf(today)))
			.param("endOfToday", Timestamp.from(Helsinki.endOfDay(today)))
			.param("endOfNext", Timestamp.from(Helsinki.endOfDay(this.calendar.workingDayFrom(today.plusDays(1)))))
			.param("roles", Role.GUIDES.stream().map(Role::name).toArray(String[]::new))
			.param("groups", Role.GUIDES.stream().map(Role::group).toArray(String[]::new))
			.update();
	}

}
