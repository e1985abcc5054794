package fi.polku.casefile.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.ClientPolicy;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Protection orders that a guide has to do with. */
@Repository
class ProtectionRows {

	private static final int SHOWN = 200;

	private final JdbcClient jdbc;

	private final ClientPolicy clients;

	private final CasePolicy cases;

	private final Clock clock;

	ProtectionRows(JdbcClient jdbc, ClientPolicy clients, CasePolicy cases, Clock clock) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.cases = cases;
		this.clock = clock;
	}

	/** The orders of those whom the reader may know, the first to end first. */
	List<Order> known(Person reader) {
		var named = this.clients.named(reader);
		return this.jdbc.sql("""
				select p.id, p.last_name || ', ' || p.first_names as name, p.protection_checked as checked,
				       p.protection_source as source, p.protection_until as until,
				       coalesce(p.protection_remind <= :today, true) as soon,
				       coalesce(p.protection_until < :today, false) as over, p.address_disclosed as contact_address
				  from client p
				 where p.protected and %s
				 order by p.protection_until nulls first, p.id
				 limit :shown
				""".formatted(named.sql()))
			.params(named.values())
			.param("today", Helsinki.today(this.clock))
			.param("shown", SHOWN)
			.query(Order.class)
			.list();
	}

	/**
	 * What the reader may decide as the second person: whoever may know the client, and a
	 * lead without knowing who it is.
	 */
	List<Ending> endings(Person reader) {
		var worked = this.cases.worked(reader);
		var named = this.cases.named(reader);
		var values = new HashMap<>(named.values());
		values.putAll(worked.values());
		return this.jdbc
			.sql("""
					select distinct on (e.id) e.client_id, c.number, u.display_name as asked_by, e.asked_at, e.checked_on, e.source,
					       case when %1$s then e.reason end as reason,
					       case when %1$s then k.last_name || ', ' || k.first_names end as name
					  from protection_ending e
					  join client k on k.id = e.client_id
					  join client_case c on c.client_id = e.client_id
					  left join app_user u on u.username = e.asked_by
					 where e.decided_at is null and e.asked_by <> :me and %2$s and (:leads or %1$s)
					 order by e.id, %1$s desc, c.opened_at desc
					 limit :shown
					"""
				.formatted(named.sql(), worked.sql()))
			.params(values)
			.param("leads", CasePolicy.endsProtection(reader))
			.param("shown", SHOWN)
			.query(Ending.class)
			.list();
	}

	/**
	 * An order in force.
	 *
	 * @param soon whether it runs out before long, or nobody knows when
	 */
	record Order(UUID id, String name, LocalDate checked, String source, LocalDate until, boolean soon, boolean over,
			boolean contactAddress) {
	}

	/**
	 * An end to be confirmed.
	 *
	 * @param name {@code null} where the reader may not know who it is, as the reason
	 */
	record Ending(UUID clientId, String number, String askedBy, Instant askedAt, LocalDate checkedOn, String source,
			String reason, String name) {

		CaseNumber caseNumber() {
			return new CaseNumber(this.number);
		}

	}

}
