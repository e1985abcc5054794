package fi.polku.link;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import fi.polku.process.CaseNumber;
import fi.polku.process.RunEnded;
import fi.polku.trail.Trail;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a partner was asked in one run of a service is asked no more when it ends. */
@Component
class EndedRuns {

	private final JdbcClient jdbc;

	private final Trail trail;

	private final Clock clock;

	EndedRuns(JdbcClient jdbc, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	@EventListener
	public void shut(RunEnded ended) {
		this.jdbc.sql("""
				update personal_link set revoked_at = :at where run_id = :run and revoked_at is null
				returning case_number
				""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("run", ended.run())
			.query((row, number) -> new CaseNumber(row.getString(1)))
			.list()
			.forEach((number) -> this.trail.did("link.revoked", "guidance", null, number, List.of()));
	}

}
