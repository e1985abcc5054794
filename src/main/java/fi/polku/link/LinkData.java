package fi.polku.link;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The personal links of the cases and what was answered through them. */
@Component
class LinkData implements PersonalData {

	private final JdbcClient jdbc;

	private final Clock clock;

	LinkData(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Set<String> tables() {
		return Set.of("personal_link", "link_answer", "organisation_ground");
	}

	@Override
	public void forget(Forgotten forgotten) {
		List.of("link_answer", "personal_link", "organisation_ground")
			.forEach((table) -> this.jdbc.sql("delete from " + table + " where case_number = any(:numbers)")
				.param("numbers", forgotten.numbers())
				.update());
	}

	/**
	 * The client's own links and what was said through them of one's own accord; a link
	 * that holds what must be kept opens no more. A partner's link stays: it tells to
	 * whom data went, what was asked and on what ground (GDPR art. 15(1)(c)).
	 */
	@Override
	public void forgetConsented(UUID client) {
		this.jdbc.sql("""
				delete from link_answer a using client_case c
				 where c.number = a.case_number and c.client_id = :client and a.kind in ('feedback', 'contact')
				""").param("client", client).update();
		this.jdbc.sql("""
				delete from personal_link l using client_case c
				 where c.number = l.case_number and c.client_id = :client and l.kind = 'client'
				   and not exists (select from link_answer a where a.link_id = l.id)
				""").param("client", client).update();
		this.jdbc.sql("""
				update personal_link l set revoked_at = :now
				  from client_case c
				 where c.number = l.case_number and c.client_id = :client and l.kind = 'client' and l.revoked_at is null
				""").param("client", client).param("now", Timestamp.from(this.clock.instant())).update();
	}

}
