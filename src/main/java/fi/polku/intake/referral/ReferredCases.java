package fi.polku.intake.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases that began with a referral, the newest first. */
@Service
@Transactional
class ReferredCases {

	static final int PAGE = 50;

	private final JdbcClient jdbc;

	private final ReferralPolicy policy;

	private final Trail trail;

	ReferredCases(JdbcClient jdbc, ReferralPolicy policy, Trail trail) {
		this.jdbc = jdbc;
		this.policy = policy;
		this.trail = trail;
	}

	/**
	 * What the person may see, at most one more than a page; the showing goes to the
	 * trail.
	 * @param before the case after which the page begins, or {@code null}
	 */
	List<ReferredCase> newest(Person person, String before) {
		var after = (before != null)
				? "and (k.opened_at, k.number) < (select b.opened_at, b.number from client_case b where b.number = :before)"
				: "";
		var found = this.jdbc
			.sql("""
					select k.number, k.client_id, case when %s then c.last_name || ', ' || c.first_names end as client_name,
					       k.source, case when %s then k.referrer end as referrer, k.programme, k.state, u.display_name as owner, k.opened_at
					from client_case k
					join client c on c.id = k.client_id
					left join app_user u on u.username = k.owner
					where k.source in ('employmentAuthority', 'partner', 'self', 'outreach')
					  and %s and (not k.held_back or %s) %s
					order by k.opened_at desc, k.number desc
					limit :limit
					"""
				.formatted(this.policy.named(), this.policy.named(), this.policy.seen(person), this.policy.named(),
						after))
			.params(this.policy.values(person))
			.param("before", before)
			.param("limit", PAGE + 1)
			.query(ReferredCases::read)
			.list();
		this.trail.seen("referral.listed", "guidance",
				found.stream().limit(PAGE).map((one) -> new CaseNumber(one.number())).toList());
		return found;
	}

	private static ReferredCase read(ResultSet row, int number) throws SQLException {
		return new ReferredCase(row.getString("number"), row.getObject("client_id", java.util.UUID.class),
				row.getString("client_name"), row.getString("source"), row.getString("referrer"),
				row.getString("programme"), "open".equals(row.getString("state")), row.getString("owner"),
				row.getTimestamp("opened_at").toInstant());
	}

}
