package fi.polku.retention;

import java.time.LocalDate;

/**
 * A closed case, as far as the rules ask.
 *
 * @param ended the last day on which something happened in it
 * @param begun whether guidance began
 * @param paid the last day on which support was paid, or {@code null}
 */
record EndedCase(String number, String programme, LocalDate ended, boolean begun, LocalDate paid) {

	static final String SQL = """
			select c.number, c.programme,
			       greatest(c.exit_day, (coalesce(c.closed_at, c.opened_at) at time zone 'Europe/Helsinki')::date,
			                (select max((a.ends_at at time zone 'Europe/Helsinki')::date) from appointment a
			                  where a.case_number = c.number and a.state = 'held'),
			                (select (f.ended_at at time zone 'Europe/Helsinki')::date from follow_up_end f
			                  where f.case_number = c.number)) as ended,
			       c.exit_class is not null or c.model = 'listScreening'
			         or exists (select from plan_version v where v.case_number = c.number)
			         or exists (select from appointment a where a.case_number = c.number and a.state = 'held') as begun,
			       (select max(p.paid_on) from support_payment p
			          join support_grant g on g.id = p.grant_id
			         where g.case_number = c.number) as paid
			  from client_case c
			 where c.state = 'closed'
			""";

}
