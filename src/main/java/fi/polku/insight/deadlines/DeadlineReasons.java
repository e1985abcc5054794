package fi.polku.insight.deadlines;

import java.util.List;
import java.util.UUID;

import fi.polku.calendar.Deadlines;
import fi.polku.process.CaseNumber;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps why a deadline was missed; who told it and what stood before is in the trail. */
@Service
@Transactional
class DeadlineReasons {

	private final Deadlines deadlines;

	private final Trail trail;

	private final JdbcClient jdbc;

	DeadlineReasons(Deadlines deadlines, Trail trail, JdbcClient jdbc) {
		this.deadlines = deadlines;
		this.trail = trail;
		this.jdbc = jdbc;
	}

	/** Refused where it has not been missed. */
	void explain(ListedDeadline missed, String reason) {
		if (!this.deadlines.explain(missed.id(), reason)) {
			throw Refusal.conflict("insight.deadlines.fault.notMissed");
		}
		var client = this.jdbc.sql("select client_id from client_case where number = :number")
			.param("number", missed.caseNumber())
			.query(UUID.class)
			.single();
		this.trail.did("deadline.explained", "guidance", missed.step(), new CaseNumber(missed.caseNumber()),
				List.of(Change.of(client, "deadline.reason", missed.reason(), reason)));
	}

}
