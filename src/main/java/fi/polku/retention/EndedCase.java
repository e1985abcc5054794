package fi.polku.retention;

import java.time.LocalDate;

/**
 * A closed case, as far as the rules ask.
 *
 * @param ended the last day on which something happened in it
 * @param begun whether guidance began
 * @param paid the last day on which support was paid, or {@code null}
 * @param joint the day on which multi-professional support ended, or {@code null}
 */
record EndedCase(String number, String programme, LocalDate ended, boolean begun, LocalDate paid, LocalDate joint) {

	/** Whether guidance began in the case {@code c}. */
	static final String BEGUN = """
			(c.exit_class is not null or c.model = 'listScreening'
			   or exists (select from plan_version v where v.case_number = c.number)
			   or exists (select from appointment a where a.case_number = c.number and a.state = 'held'))""";

	/** Records of multi-professional support, once its customership began. */
	static final String JOINT_RECORDS = """
			from case_record r
			 where r.case_number = c.number
			   and r.element in ('chooseAssessors', 'assessNeed', 'agreeJointPlan', 'reviewJointPlan', 'endJointService')""";

	/** When it ended: with its last step, or with the case; null while it goes on. */
	static final String JOINT = """
			(select (case (array_agg(r.element order by r.recorded_at desc))[1]
			              when 'endJointService' then max(r.recorded_at) else c.closed_at end
			         at time zone 'Europe/Helsinki')::date
			 %s having count(*) > 0)""".formatted(JOINT_RECORDS);

	static final String SQL = """
			select c.number, c.programme,
			       greatest(c.exit_day, (coalesce(c.closed_at, c.opened_at) at time zone 'Europe/Helsinki')::date,
			                (select max((a.ends_at at time zone 'Europe/Helsinki')::date) from appointment a
			                  where a.case_number = c.number and a.state = 'held'),
			                (select (f.ended_at at time zone 'Europe/Helsinki')::date from follow_up_end f
			                  where f.case_number = c.number)) as ended,
			       %s as begun,
			       (select max(p.paid_on) from support_payment p
			          join support_grant g on g.id = p.grant_id
			         where g.case_number = c.number) as paid,
			       %s as joint
			  from client_case c
			 where c.state = 'closed'
			""".formatted(BEGUN, JOINT);

}
