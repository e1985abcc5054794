package fi.polku.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.CaseClosed;
import fi.polku.process.CaseNumber;
import fi.polku.process.HistoryLife;
import fi.polku.process.KeptHistory;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps for each closed case until when its data are kept: from its closing, and anew
 * each night, as a rule may have changed or something may have happened after the exit.
 */
@Service
@Transactional
class Retentions implements KeptHistory {

	private static final String PUT = """
			insert into retention (case_number, until, ground, law, confirmed, counted_from)
			values (?, ?, ?, ?, ?, ?)
			on conflict (case_number) do update
			set until = excluded.until, ground = excluded.ground, law = excluded.law, confirmed = excluded.confirmed,
			    counted_from = excluded.counted_from,
			    shown_since = case when excluded.until > retention.until then null else retention.shown_since end
			where (retention.until, retention.ground, retention.law, retention.confirmed, retention.counted_from)
			      is distinct from
			      (excluded.until, excluded.ground, excluded.law, excluded.confirmed, excluded.counted_from)
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	private final KeptUntil kept;

	private final RetentionRules rules;

	private final HistoryLife history;

	private final Clock clock;

	Retentions(JdbcClient jdbc, JdbcTemplate batch, KeptUntil kept, RetentionRules rules, HistoryLife history,
			Clock clock) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.kept = kept;
		this.rules = rules;
		this.history = history;
		this.clock = clock;
	}

	@EventListener
	void closed(CaseClosed closed) {
		put(this.jdbc.sql(EndedCase.SQL + " and c.number = :number")
			.param("number", closed.number().value())
			.query(EndedCase.class)
			.list());
	}

	/** Counts all closed cases anew; what has not changed is not written. */
	void countAll() {
		put(this.jdbc.sql(EndedCase.SQL).query(EndedCase.class).list());
		this.jdbc.sql("""
				delete from retention r using client_case c where c.number = r.case_number and c.state = 'open'
				""").update();
	}

	/**
	 * The engine's clean-up waits for the erasure: rules that have changed and holds move
	 * it.
	 */
	void keepHistory() {
		var until = new HashMap<CaseNumber, LocalDate>();
		this.jdbc.sql("""
				select r.case_number, greatest(r.until, max(h.until)) as until
				  from retention r
				  join client_case c on c.number = r.case_number
				  left join retention_hold h on h.client_id = c.client_id and h.ended_at is null
				 group by r.case_number, r.until
				""").query((row) -> {
			until.put(new CaseNumber(row.getString(1)), row.getObject(2, LocalDate.class));
		});
		this.history.keep(until);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<LocalDate> until(CaseNumber number) {
		return this.jdbc.sql("select until from retention where case_number = :number")
			.param("number", number.value())
			.query(LocalDate.class)
			.optional();
	}

	/** From today those are shown whose data go within the days of showing. */
	void show() {
		var today = Helsinki.today(this.clock);
		this.jdbc.sql("update retention set shown_since = :today where shown_since is null and until <= :soon")
			.param("today", today)
			.param("soon", today.plusDays(this.rules.daysShown(today)))
			.update();
	}

	private void put(List<EndedCase> ended) {
		var asked = new HashMap<EndedCase, KeptUntil.Kept>();
		var all = ended.stream()
			.map((one) -> new Object[] { one.number(),
					asked.computeIfAbsent(
							new EndedCase("", one.programme(), one.ended(), one.begun(), one.paid(), one.joint()),
							this.kept::of) })
			.map((one) -> row((String) one[0], (KeptUntil.Kept) one[1]))
			.toList();
		this.batch.batchUpdate(PUT, all);
	}

	private static Object[] row(String number, KeptUntil.Kept kept) {
		return new Object[] { number, kept.until(), kept.ground(), kept.law(), kept.confirmed(), kept.from() };
	}

}
