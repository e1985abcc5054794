package fi.polku.notice;

/** What one is told of, and how unless one chooses otherwise. */
enum Kind {

	/** A new task came to me by itself. */
	newTask("list", "/tasks?assignee=me", """
			select w.assignee as username, w.groups
			  from work_item w
			 where w.created_at > :since and w.created_at <= :now and w.assignee is not null
			   and not exists (select from work_event e where e.task_id = w.task_id
			                    and e.kind in ('claimed', 'assigned', 'handedOver'))
			"""),
	/** Somebody gave me a task. */
	taskGiven("daily", "/tasks?assignee=me", """
			select e.detail as username, coalesce(w.groups, '{}') as groups
			  from work_event e
			  left join work_item w on w.task_id = e.task_id
			 where e.kind = 'assigned' and e.at > :since and e.at <= :now and e.detail <> e.username
			"""),
	/** Cases were handed over to me. */
	handedOver("now", "/tasks?assignee=me", """
			select i.given_to as username, null::text[] as groups
			  from handover h join handover_item i on i.handover_id = h.id
			 where h.done_at > :since and h.done_at <= :now and i.result = 'MOVED'
			"""),
	/**
	 * A message did not go: to leads of the case's organisation and to technical support.
	 */
	messageFailed("now", "/messages", """
			select u.username, '{}'::text[] as groups
			  from outgoing o
			  left join client_case c on c.number = o.case_number
			  join app_user u on exists (select from user_role r where r.username = u.username
			                              and (r.role = 'TECHNICAL'
			                                   or r.role = 'LEAD' and u.organisation_id = c.organisation))
			 where o.state = 'failed' and o.changed_at > :since and o.changed_at <= :now
			"""),
	/**
	 * A case was opened beyond somebody's reach: to the other leads of its organisation
	 * and of the taker's, where there is none to the auditors.
	 */
	caseOpened("now", "/openings", """
			select l.username, '{}'::text[] as groups
			  from case_opening o
			  join client_case c on c.number = o.case_number
			  join app_user t on t.username = o.username
			  cross join lateral (
			      select u.username, r.role
			        from app_user u
			        join user_role r on r.username = u.username
			       where u.active and u.username <> o.username
			         and (r.role = 'LEAD' and u.organisation_id in (c.organisation, t.organisation_id)
			              or r.role = 'AUDITOR')) l
			 where o.taken_at > :since and o.taken_at <= :now
			   and (l.role = 'LEAD' or not exists (select from app_user u
			                                         join user_role r on r.username = u.username and r.role = 'LEAD'
			                                        where u.active and u.username <> o.username
			                                          and u.organisation_id in (c.organisation, t.organisation_id)))
			"""),
	/**
	 * Open cases are being moved, and nobody may go on with it: to the process owners.
	 */
	migrationHalted("now", "/workshop/incidents", """
			select r.username, '{}'::text[] as groups
			  from model_migration m
			  join user_role r on r.role = 'OWNER'
			 where m.halted_at > :since and m.halted_at <= :now and m.done_at is null
			"""),
	/**
	 * Something stands out in the trail: to auditors and to the leads of the person's
	 * organisation, never to the person.
	 */
	accessAnomaly("now", "/trail/anomalies", """
			select u.username, '{}'::text[] as groups
			  from trail_anomaly a
			  join app_user u on u.username <> a.username
			                 and exists (select from user_role r where r.username = u.username
			                              and (r.role = 'AUDITOR'
			                                   or r.role = 'LEAD' and u.organisation_id = a.organisation))
			 where a.found_at > :since and a.found_at <= :now
			"""),
	/**
	 * A referral came to a case under a protection order: to those who work with it,
	 * where there is nobody to the leads.
	 */
	protectedReferred("now", "/clients/protection", BehindAnOrder.REFERRED),
	/**
	 * A new case of a known client behind a protection order waits: to the leads of its
	 * organisation and to those who work with the client's other cases.
	 */
	caseHeldBack("now", "/tasks?assignee=none", BehindAnOrder.WAITS),
	/**
	 * Somebody moved to another organisation by way of the identity provider: to the
	 * leads of the cases that were left.
	 */
	workReleased("now", "/tasks?assignee=none", """
			select u.username, '{}'::text[] as groups
			  from trail t
			  join client_case c on c.number = any(t.cases)
			  join app_user u on u.organisation_id = c.organisation
			  join user_role r on r.username = u.username and r.role = 'LEAD'
			 where t.kind = 'person.workReleased' and t.at > :since and t.at <= :now
			"""),
	/** My profession is asked to assess what a client needs, or is reminded of it. */
	assessment("now", "/tasks?assignee=meOrNone&step=assessNeed", """
			select a.username, array[a.group_id] as groups
			  from asked_colleague a
			 where a.asked_at > :since and a.asked_at <= :now and a.template not in ('sharingEnded', 'groundMissing')
			"""),
	/** In my client's joint support others are left out for want of consent. */
	sharingEnded("now", "/tasks?assignee=me", """
			select a.username, array[a.group_id] as groups
			  from asked_colleague a
			 where a.asked_at > :since and a.asked_at <= :now and a.template = 'sharingEnded'
			"""),
	/**
	 * In my client's joint support a party by consent cannot be told for want of a
	 * ground.
	 */
	groundMissing("now", "/clients", """
			select a.username, array[a.group_id] as groups
			  from asked_colleague a
			 where a.asked_at > :since and a.asked_at <= :now and a.template = 'groundMissing'
			"""),
	/** A client asks for erasure: to the other leads of the client's organisations. */
	erasureAsked("now", "/retention", """
			select u.username, '{}'::text[] as groups
			  from erasure_request e
			  join app_user u on u.username <> e.asked_by and u.organisation_id in (
			           select c.organisation from client_case c where c.client_id = e.client_id)
			  join user_role r on r.username = u.username and r.role = 'LEAD'
			 where e.asked_at > :since and e.asked_at <= :now
			"""),
	/**
	 * The answer to such a request is due within a week, or late; each morning until it
	 * is given.
	 */
	erasureDue("daily", "/retention", """
			select u.username, '{}'::text[] as groups
			  from erasure_request e
			  join app_user u on u.organisation_id in (
			           select c.organisation from client_case c where c.client_id = e.client_id)
			  join user_role r on r.username = u.username and r.role = 'LEAD'
			 where e.state in ('asked', 'decided') and (e.asked_on + interval '1 month')::date - 7 <= :today
			"""),
	/**
	 * A protection order runs out before long, or has: to the client's coordinator, each
	 * week until it is checked.
	 */
	protectionEnds("list", "/clients/protection", BehindAnOrder.ENDS),
	/**
	 * Tasks whose deadline is tomorrow or before the end of the next working day; each
	 * morning.
	 */
	deadlineTomorrow("daily", "/tasks?assignee=me", """
			select w.assignee as username, w.groups
			  from work_item w
			 where w.assignee is not null and w.due_at > :endOfToday and w.due_at <= :endOfNext
			"""),
	/** Tasks that are overdue; each morning. */
	overdue("daily", "/tasks?assignee=me&due=overdue", """
			select w.assignee as username, w.groups
			  from work_item w
			 where w.assignee is not null and w.due_at <= :now
			""");

	private final String usually;

	private final String path;

	private final String sql;

	Kind(String usually, String path, String sql) {
		this.usually = usually;
		this.path = path;
		this.sql = sql;
	}

	String usually() {
		return this.usually;
	}

	/**
	 * Where one sees to it.
	 * @param absent whose work it is, or {@code null} for one's own
	 */
	String path(String absent) {
		return (absent != null) ? this.path.replaceFirst("assignee=me(?=&|$)", "assignee=" + absent) : this.path;
	}

	/**
	 * A row for each, between {@code :since} and {@code :now}: whom it concerns, and the
	 * groups one of which a deputy needs; {@code null} where any deputy may see to it.
	 */
	String sql() {
		return this.sql;
	}

	boolean isOfTheMorning() {
		return this == erasureDue || this == protectionEnds || this == deadlineTomorrow || this == overdue;
	}

}
