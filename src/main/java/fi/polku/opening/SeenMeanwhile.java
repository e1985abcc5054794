package fi.polku.opening;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import fi.polku.process.CaseNumber;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the trail knows of the taker while the case was open: what was done with the case
 * or its client, whose file, code and requests are kept in the trail without a case.
 */
@Repository
class SeenMeanwhile {

	private static final int MOST = 500;

	private final JdbcClient jdbc;

	private final Trail trail;

	SeenMeanwhile(JdbcClient jdbc, Trail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
	}

	@Transactional
	public List<Act> of(Opening one) {
		this.trail.seen("opening.read", "audit", List.of(new CaseNumber(one.caseNumber())));
		return this.jdbc.sql("""
				select at, kind, purpose from trail
				 where username = :who and at between :from and :to
				   and (cases @> array[:case]::text[]
				        or clients @> array[(select client_id from client_case where number = :case)])
				 order by at, id limit :most
				""")
			.param("who", one.username())
			.param("case", one.caseNumber())
			.param("from", Timestamp.from(one.takenAt()))
			.param("to", Timestamp.from(one.over()))
			.param("most", MOST)
			.query((row, number) -> new Act(row.getTimestamp("at").toInstant(), row.getString("kind"),
					row.getString("purpose")))
			.list();
	}

	/** One act of the trail. */
	record Act(Instant at, String kind, String purpose) {
	}

}
