package fi.polku.insight.exporting;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

import fi.polku.insight.AskedPeriod;
import fi.polku.insight.CaseFilter;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A log of others that was taken in, in the order of its file within each case. */
class TakenLog implements Source {

	/** Without activities that end it a case has ended with its last. */
	private static final String CLOSED = """
			case when cardinality(:ends::text[]) = 0 then max(ended_at)
			     else max(ended_at) filter (where activity = any(:ends::text[])) end""";

	private static final String CHOSEN = """
			log_id = :log
			and (not :choosing or case_id in (
			    select case_id from logged_work where log_id = :log group by case_id
			    having %s
			       and (:step::text is null or bool_or(activity = :step))
			       and (:state::text is null
			            or (:state = 'closed') = (cardinality(:ends::text[]) = 0
			                                      or bool_or(activity = any(:ends::text[]))))))
			""".formatted(AskedPeriod.sql("min(coalesce(started_at, ended_at))", CLOSED));

	private final Rows rows;

	private final MapSqlParameterSource params;

	TakenLog(Rows rows, CaseFilter filter) {
		this.rows = rows;
		this.params = AskedPeriod.values(filter)
			.addValue("log", filter.log())
			.addValue("choosing",
					filter.from() != null || filter.to() != null || filter.period() != null || filter.step() != null
							|| filter.state() != null)
			.addValue("step", filter.step(), Types.VARCHAR)
			.addValue("state", filter.state(), Types.VARCHAR)
			.addValue("ends", filter.end().toArray(String[]::new), Types.ARRAY, "text");
	}

	@Override
	public Totals totals() {
		return this.rows.jdbc()
			.queryForObject(
					"select count(distinct case_id) as cases, count(*) as steps from logged_work where " + CHOSEN,
					this.params, (row, number) -> new Totals(row.getLong("cases"), null, row.getLong("steps"), 0));
	}

	@Override
	public List<String> activities() {
		return this.rows.jdbc()
			.queryForList("select distinct activity from logged_work where " + CHOSEN + " order by activity",
					this.params, String.class);
	}

	@Override
	public void pieces(Sink<Piece> sink) throws IOException {
		this.rows.each("select * from logged_work where " + CHOSEN + " order by case_id, rank", this.params,
				this::piece, sink);
	}

	@Override
	public void marks(Sink<Mark> sink) throws IOException {
		this.rows.each("select * from logged_event where " + CHOSEN + " order by case_id, position", this.params,
				TakenLog::mark, sink);
	}

	@Override
	public void cases(Sink<ExportedCase> sink) throws IOException {
		this.rows.each("select distinct case_id from logged_work where " + CHOSEN + " order by case_id", this.params,
				(row) -> ExportedCase.named(row.getString("case_id")), sink);
	}

	@Override
	public void runs(Sink<Run> sink) {
		// a log of others knows of none
	}

	private Piece piece(ResultSet row) throws SQLException {
		var of = ExportedCase.named(row.getString("case_id"));
		return new Piece(of, Mark.named(row.getString("log_id") + " " + of.id() + " " + row.getInt("rank")),
				row.getString("activity"), row.getString("role"), null, row.getString("resource"), null,
				Stamps.read(row, "started_at"), Stamps.read(row, "ended_at"), null);
	}

	private static Mark mark(ResultSet row) throws SQLException {
		var of = ExportedCase.named(row.getString("case_id"));
		var id = Mark.named(row.getString("log_id") + " " + row.getLong("position"));
		var piece = new Piece(of, id, row.getString("activity"), null, null, row.getString("resource"),
				row.getString("role"), null, null, null);
		return new Mark(piece, id, row.getString("lifecycle"), Stamps.read(row, "at"), row.getString("instance"));
	}

}
