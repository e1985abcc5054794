package fi.polku.workshop.draft;

import fi.polku.web.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds others off while a draft goes from one state to the next. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DraftLocks {

	private final JdbcClient jdbc;

	DraftLocks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Waits until no other transaction publishes: what is published beside could be at
	 * odds with what the check has just found good.
	 */
	public void alone() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('publish'))::text").query(String.class).single();
	}

	/**
	 * The draft as it stands, which nobody changes until the end of the transaction.
	 * @param seen as it was when somebody decided about it
	 * @throws Refusal where its files have been changed since
	 */
	public Draft asSeen(Draft seen) {
		var now = this.jdbc.sql("select * from model_draft where id = :id for update")
			.param("id", seen.id())
			.query(DraftRow::read)
			.single();
		if (now.revision() != seen.revision()) {
			throw Refusal.conflict("workshop.draft.seenOther");
		}
		return now;
	}

}
