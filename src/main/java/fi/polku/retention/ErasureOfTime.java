package fi.polku.retention;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases what of one person is due now, unless another node is at it. */
@Service
@Transactional
class ErasureOfTime {

	private final JdbcClient jdbc;

	private final DuePeople due;

	private final Erasing erasing;

	ErasureOfTime(JdbcClient jdbc, DuePeople due, Erasing erasing) {
		this.jdbc = jdbc;
		this.due = due;
		this.erasing = erasing;
	}

	/** What went; {@code null} where nothing is due any more. */
	Erased erase(UUID client) {
		if (!isMine(client)) {
			return null;
		}
		var cases = this.due.casesOf(client);
		if (cases.isEmpty() && !this.due.isDueWithoutCases(client)) {
			return null;
		}
		return new Erased(cases.size(), this.erasing.erase(client, cases, Erasing.OF_TIME));
	}

	private boolean isMine(UUID client) {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('erasure'), hashtext(:client))")
			.param("client", client.toString())
			.query(Boolean.class)
			.single();
	}

	/** What went of one person. */
	record Erased(int cases, boolean entirely) {
	}

}
