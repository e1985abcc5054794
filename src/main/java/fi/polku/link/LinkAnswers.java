package fi.polku.link;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the holders of links told in words. */
@Service
@Transactional
public class LinkAnswers {

	private final JdbcClient jdbc;

	private final Trail trail;

	private final Clock clock;

	LinkAnswers(JdbcClient jdbc, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Keeps what was told.
	 * @param kind feedback, contact or answer
	 * @param grade 1 to 5, or {@code null}
	 */
	public void keep(PersonalLink link, String kind, Integer grade, String words) {
		this.jdbc.sql("""
				insert into link_answer (id, link_id, case_number, kind, grade, words, given_at)
				values (:id, :link, :case, :kind, :grade, :words, :at)
				""")
			.param("id", UUID.randomUUID())
			.param("link", link.id())
			.param("case", link.caseNumber().value())
			.param("kind", kind)
			.param("grade", grade, java.sql.Types.INTEGER)
			.param("words", words)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		this.trail.did("link.answered", "guidance", kind, link.caseNumber(), List.of());
	}

	/** What has been told about a case, the newest first. */
	public List<LinkAnswer> of(CaseNumber caseNumber) {
		return this.jdbc.sql("""
				select a.kind, a.grade, a.words, a.given_at, l.partner
				  from link_answer a
				  join personal_link l on l.id = a.link_id
				 where a.case_number = :case
				 order by a.given_at desc, a.id
				""")
			.param("case", caseNumber.value())
			.query((row, number) -> new LinkAnswer(row.getString("kind"), row.getObject("grade", Integer.class),
					row.getString("words"), row.getString("partner"), row.getTimestamp("given_at").toInstant()))
			.list();
	}

}
