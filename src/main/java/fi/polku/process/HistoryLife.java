package fi.polku.process;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the day on which the engine's clean-up may take the history of ended cases. */
@Component
public class HistoryLife {

	private final JdbcClient jdbc;

	private final HistoryService history;

	HistoryLife(JdbcClient jdbc, HistoryService history) {
		this.jdbc = jdbc;
		this.history = history;
	}

	/**
	 * Sees to it that no history goes before its case may be erased: what would go too
	 * early is moved by a batch of the engine.
	 * @param until the last day by case
	 * @return how many runs are moved
	 */
	public int keep(Map<CaseNumber, LocalDate> until) {
		var early = this.jdbc.sql("""
				select p.id_ as id, k.until
				  from unnest(:numbers::text[], :days::date[]) as k(number, until)
				  join act_hi_procinst p on p.business_key_ = k.number and p.id_ = p.root_proc_inst_id_
				 where p.removal_time_ < k.until + :after
				""")
			.param("numbers", until.keySet().stream().map(CaseNumber::value).toArray(String[]::new))
			.param("days", until.values().stream().map(Date::valueOf).toArray(Date[]::new))
			.param("after", RemovalAfterRetention.NIGHTS_AFTER)
			.query(Early.class)
			.list();
		early.forEach(this::move);
		return early.size();
	}

	private void move(Early early) {
		this.history.setRemovalTimeToHistoricProcessInstances()
			.absoluteRemovalTime(RemovalAfterRetention.dayAfter(early.until()))
			.byIds(early.id())
			.hierarchical()
			.executeAsync();
	}

	private record Early(String id, LocalDate until) {
	}

}
