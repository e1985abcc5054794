package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of tasks that somebody else completed are kept a week for whoever wrote them,
 * and open pages a minute; of many nodes one clears them away.
 */
@Component
class KeptDrafts {

	static final Duration KEPT = Duration.ofDays(7);

	private final JdbcClient jdbc;

	private final Presence presence;

	private final Clock clock;

	KeptDrafts(JdbcClient jdbc, Presence presence, Clock clock) {
		this.jdbc = jdbc;
		this.presence = presence;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
	@Transactional
	public void clear() {
		var first = this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('drafts'))").query(Boolean.class).single();
		if (first) {
			this.jdbc.sql("""
					delete from draft d
					 where d.saved_at < :before
					   and not exists (select from work_item w where w.task_id = d.task_id)
					""").param("before", Timestamp.from(this.clock.instant().minus(KEPT))).update();
			this.presence.forget();
		}
	}

}
