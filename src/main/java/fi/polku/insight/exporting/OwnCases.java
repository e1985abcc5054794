package fi.polku.insight.exporting;

import fi.polku.insight.FigurePolicy;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fi.polku.insight.AskedPeriod;
import fi.polku.insight.CaseFilter;
import fi.polku.security.Person;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * The facts of Polku's own cases. Auditors get all, others their own organisation's. A
 * step starts when somebody or something began the work; a wait, and a step that is still
 * open, when the case came to it.
 */
class OwnCases implements Source {

	private static final String FILTERED = """
			  from insight_case c
			  left join (select client_id, min(id) as first from insight_case group by client_id) k
			    on k.client_id = c.client_id
			  left join client p on p.id = c.client_id
			 where c.model <> 'listScreening' and %s and %s
			   and (:programme::text is null or c.programme = :programme)
			   and (:segment::text is null or c.segment = :segment)
			   and (:area::text is null or c.area_id = :area)
			   and (:team::text is null or c.team_id = :team)
			   and %s
			   and (:outcome::text is null or c.exit_class = :outcome)
			   and (:state::text is null or (:state = 'open') = (c.closed_at is null))
			   and (:model::text is null
			        or exists (select from insight_instance r
			                    where r.case_id = c.id and r.model = :model
			                      and (:version::integer is null or r.version = :version)))
			   and (:step::text is null
			        or exists (select from insight_event v join insight_step t on t.id = v.step_id
			                    where v.case_id = c.id and t.step = :step))
			   and exists (select from insight_event v where v.case_id = c.id)
			""";

	private static final String CASES = FILTERED.formatted("not coalesce(p.protected, false)", FigurePolicy.COUNTED,
			AskedPeriod.sql("c.opened_at", "c.closed_at"));

	/** Those whom a protection order keeps out of every file. */
	private static final String WITHHELD = FILTERED.formatted("p.protected", FigurePolicy.COUNTED,
			AskedPeriod.sql("c.opened_at", "c.closed_at"));

	private static final String CASE = """
			c.id as case_id, c.number, coalesce(k.first, c.id) as client, c.area_id, c.programme, c.segment,
			c.exit_class, c.opened_at, c.closed_at""";

	private static final String PIECES = """
			select o.*, e.id, s.step, s.kind, s.waits_for, i.id as instance_id, i.model, i.version, e.person_id,
			       e.team_id, coalesce(e.started_at, case when s.kind = 'wait' or e.completed_at is null
			                                              then e.created_at end) as start_at, e.completed_at, e.outcome
			  from (select %s %s) o
			  join insight_event e on e.case_id = o.case_id
			  join insight_step s on s.id = e.step_id
			  join insight_instance i on i.id = e.instance_id
			 order by o.case_id, e.completed_at nulls last, start_at, e.sequence, e.id
			""".formatted(CASE, CASES);

	private final Rows rows;

	private final MapSqlParameterSource params;

	OwnCases(Rows rows, CaseFilter filter, Person reader) {
		this.rows = rows;
		this.params = params(filter, reader);
	}

	private static MapSqlParameterSource params(CaseFilter filter, Person reader) {
		return AskedPeriod.values(filter)
			.addValues(FigurePolicy.values(reader))
			.addValue("programme", filter.programme(), Types.VARCHAR)
			.addValue("segment", filter.segment(), Types.VARCHAR)
			.addValue("area", filter.area(), Types.VARCHAR)
			.addValue("team", filter.team(), Types.VARCHAR)
			.addValue("outcome", filter.outcome(), Types.VARCHAR)
			.addValue("state", filter.state(), Types.VARCHAR)
			.addValue("model", filter.model(), Types.VARCHAR)
			.addValue("version", filter.version(), Types.INTEGER)
			.addValue("step", filter.step(), Types.VARCHAR);
	}

	@Override
	public Totals totals() {
		return this.rows.jdbc()
			.queryForObject(
					"""
							select count(*) as cases, count(distinct client) as people,
							       coalesce(sum((select count(*) from insight_event e where e.case_id = o.case_id)), 0) as steps,
							       (select count(distinct c.client_id) %s) as withheld
							  from (select %s %s) o
							"""
						.formatted(WITHHELD, CASE, CASES),
					this.params, (row, number) -> new Totals(row.getLong("cases"), row.getLong("people"),
							row.getLong("steps"), row.getLong("withheld")));
	}

	@Override
	public List<String> activities() {
		return this.rows.jdbc().queryForList("""
				select distinct s.step
				  from (select %s %s) o
				  join insight_event e on e.case_id = o.case_id
				  join insight_step s on s.id = e.step_id
				 order by s.step
				""".formatted(CASE, CASES), this.params, String.class);
	}

	@Override
	public void pieces(Sink<Piece> sink) throws IOException {
		this.rows.each(PIECES, this.params, OwnCases::piece, sink);
	}

	@Override
	public void marks(Sink<Mark> sink) throws IOException {
		var pieces = new ArrayList<Piece>();
		pieces((piece) -> {
			if (!pieces.isEmpty() && !pieces.get(0).of().id().equals(piece.of().id())) {
				give(pieces, sink);
			}
			pieces.add(piece);
		});
		give(pieces, sink);
	}

	private static void give(List<Piece> pieces, Sink<Mark> sink) throws IOException {
		for (var mark : Mark.of(pieces)) {
			sink.take(mark);
		}
		pieces.clear();
	}

	@Override
	public void cases(Sink<ExportedCase> sink) throws IOException {
		this.rows.each("select %s %s order by client, c.id".formatted(CASE, CASES), this.params, OwnCases::exported,
				sink);
	}

	@Override
	public void runs(Sink<Run> sink) throws IOException {
		this.rows.each("""
				select i.id, o.number, i.model, i.version, i.began_at, i.ended_at
				  from (select %s %s) o
				  join insight_instance i on i.case_id = o.case_id
				 order by i.began_at, i.id
				""".formatted(CASE, CASES), this.params, OwnCases::run, (run) -> {
			if (Run.type(run.model()) != null) {
				sink.take(run);
			}
		});
	}

	private static Run run(ResultSet row) throws SQLException {
		return new Run(row.getObject("id", UUID.class), row.getString("number"), row.getString("model"),
				row.getInt("version"), Stamps.read(row, "began_at"), Stamps.read(row, "ended_at"));
	}

	private static ExportedCase exported(ResultSet row) throws SQLException {
		return new ExportedCase(row.getString("number"), row.getString("client"), row.getString("area_id"),
				row.getString("programme"), row.getString("segment"), row.getString("exit_class"),
				Stamps.read(row, "opened_at"), Stamps.read(row, "closed_at"));
	}

	private static Piece piece(ResultSet row) throws SQLException {
		var person = row.getString("person_id");
		return new Piece(exported(row), row.getObject("id", UUID.class), row.getString("step"), row.getString("kind"),
				new Piece.Ran(row.getObject("instance_id", UUID.class), row.getString("model"), row.getInt("version"),
						row.getString("waits_for")),
				(person != null) ? "p" + person : null, row.getString("team_id"), Stamps.read(row, "start_at"),
				Stamps.read(row, "completed_at"), row.getString("outcome"));
	}

}
