package fi.polku.worklist;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The changes of the list in the order of commits. A change counts once every transaction
 * that began before it has ended, so none is missed.
 */
@Repository
@Transactional
class ItemChanges {

	static final int MOST = 2_000;

	private final JdbcClient jdbc;

	ItemChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The change number: all before it has ended. */
	@Transactional(readOnly = true)
	long number() {
		return this.jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint").query(Long.class).single();
	}

	@Transactional(readOnly = true)
	List<ItemChange> between(long from, long until) {
		return this.jdbc.sql("""
				select task_id, max(kind) filter (where kind <> 'changed') as ended, min(kind) as kind
				  from work_item_change
				 where transaction >= :from and transaction < :until
				 group by task_id
				 limit :most
				""")
			.param("from", from)
			.param("until", until)
			.param("most", MOST)
			.query((row, number) -> new ItemChange(row.getString("task_id"),
					(row.getString("ended") != null) ? row.getString("ended") : row.getString("kind")))
			.list();
	}

	/** Forgets what every node has long read. */
	void forget(long before) {
		this.jdbc.sql("""
				delete from work_item_change
				 where transaction < :before and pg_try_advisory_xact_lock(hashtext('work_item_change'))
				""").param("before", before).update();
	}

}
