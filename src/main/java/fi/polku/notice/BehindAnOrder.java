package fi.polku.notice;

/** Whom what happens behind a protection order concerns, as {@link Kind} asks it. */
final class BehindAnOrder {

	static final String REFERRED = """
			select h.username, null::text[] as groups
			  from trail t
			  join client_case c on c.number = any(t.cases) and c.protected
			  cross join lateral (
			      select c.owner as username where c.owner is not null
			      union
			      select w.assignee from work_item w where w.case_number = c.number and w.assignee is not null
			      union
			      select u.username
			        from app_user u
			        join user_role r on r.username = u.username and r.role = 'LEAD'
			       where u.organisation_id = c.organisation and c.owner is null
			         and not exists (select from work_item w
			                          where w.case_number = c.number and w.assignee is not null)) h
			 where t.kind = 'referral.attached' and t.at > :since and t.at <= :now and h.username <> t.username
			""";

	static final String WAITS = """
			select h.username, '{}'::text[] as groups
			  from trail t
			  join client_case c on c.number = any(t.cases) and c.held_back
			  cross join lateral (
			      select u.username
			        from app_user u
			        join user_role r on r.username = u.username and r.role = 'LEAD'
			       where u.organisation_id = c.organisation
			      union
			      select o.owner
			        from client_case o
			       where o.client_id = c.client_id and o.state = 'open' and o.owner is not null
			      union
			      select w.assignee
			        from client_case o
			        join work_item w on w.case_number = o.number
			       where o.client_id = c.client_id and w.assignee is not null) h
			 where t.kind = 'case.heldBack' and t.at > :since and t.at <= :now
			""";

	static final String ENDS = """
			select c.owner as username, null::text[] as groups
			  from client k
			  join client_case c on c.client_id = k.id and c.state = 'open' and c.owner is not null
			 where k.protected and k.protection_remind <= :today
			   and not exists (select from notice n where n.username = c.owner and n.kind = 'protectionEnds'
			                    and n.created_at > :now::timestamptz - interval '6 days')
			""";

	private BehindAnOrder() {
	}

}
