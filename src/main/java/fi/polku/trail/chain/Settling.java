package fi.polku.trail.chain;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Up to which id everything is linked or will never be: ids of acts that were rolled back
 * stay empty. An id is settled when every transaction has ended that had begun a round
 * after the id was given; by then its own has a number.
 */
final class Settling {

	private long settled;

	private Mark older;

	private Mark newer;

	private long ended;

	/** Before the rows are read. */
	void look(JdbcClient jdbc) {
		var now = jdbc.sql("""
				select coalesce(pg_sequence_last_value(pg_get_serial_sequence('trail', 'id')::regclass), 0) as id,
				       pg_snapshot_xmin(pg_current_snapshot())::text::bigint as ended,
				       pg_snapshot_xmax(pg_current_snapshot())::text::bigint as begun
				""").query(Mark.class).single();
		this.ended = now.ended();
		if (this.older == null) {
			this.older = now;
		}
		else if (this.newer == null) {
			this.newer = now;
		}
	}

	/** All rows that were there have been linked. */
	void linked() {
		if (this.newer != null && this.ended >= this.newer.begun()) {
			this.settled = this.older.id();
			this.older = this.newer;
			this.newer = null;
		}
	}

	long settled() {
		return this.settled;
	}

	/**
	 * How far ids and transactions had come.
	 *
	 * @param ended all transactions before have ended
	 * @param begun none from here on had begun
	 */
	record Mark(long id, long ended, long begun) {
	}

}
