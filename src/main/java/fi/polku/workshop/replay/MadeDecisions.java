package fi.polku.workshop.replay;

import fi.polku.insight.FigurePolicy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Consumer;

import javax.sql.DataSource;

import fi.polku.security.Person;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads decisions from the engine's history, one after the other. */
@Repository
class MadeDecisions {

	private static final int AT_ONCE = 2_000;

	private static final String SQL = """
			with asked as materialized (
			    select i.id_, i.dec_def_id_, i.eval_time_, i.proc_inst_id_, c.number
			      from act_hi_decinst i
			      left join act_hi_procinst p on p.id_ = i.proc_inst_id_
			      left join counted_case c on c.number = p.business_key_
			     where i.dec_def_key_ = :decision and i.eval_time_ >= :begins and i.eval_time_ < :ends
			       and (c.number is null or %s)),
			given as (
			    select n.dec_inst_id_,
			           jsonb_object_agg(coalesce(n.clause_id_, n.clause_name_, ''),
			                            jsonb_build_array(n.var_type_, coalesce(n.text_, n.long_::text, n.double_::text,
			                                                                    encode(b.bytes_, 'base64'))))::text as inputs
			      from asked a
			      join act_hi_dec_in n on n.dec_inst_id_ = a.id_
			      left join act_ge_bytearray b on b.id_ = n.bytearray_id_
			     group by n.dec_inst_id_),
			came as (
			    select o.dec_inst_id_,
			           jsonb_agg(jsonb_build_array(o.rule_id_, o.var_name_, o.var_type_,
			                                       coalesce(o.text_, o.long_::text, o.double_::text,
			                                                encode(b.bytes_, 'base64')))
			                     order by o.rule_order_, o.var_name_)::text as outputs
			      from asked a
			      join act_hi_dec_out o on o.dec_inst_id_ = a.id_
			      left join act_ge_bytearray b on b.id_ = o.bytearray_id_
			     group by o.dec_inst_id_)
			select a.dec_def_id_, a.eval_time_, a.number, g.inputs, f.facts, o.outputs
			  from asked a
			  left join given g on g.dec_inst_id_ = a.id_
			  left join came o on o.dec_inst_id_ = a.id_
			  %s
			 order by a.eval_time_ desc, a.id_
			""";

	private static final String NO_FACTS = "cross join (select '{}' as facts) f";

	/** What the case knew at that time of what the table was not asked then. */
	private static final String FACTS = """
			left join lateral (
			    select jsonb_object_agg(d.name_, jsonb_build_array(d.var_type_, d.value))::text as facts
			      from (select distinct on (d.name_) d.name_, d.var_type_,
			                   coalesce(d.text_, d.long_::text, d.double_::text) as value
			              from act_hi_detail d
			             where d.proc_inst_id_ = a.proc_inst_id_ and d.type_ = 'VariableUpdate'
			               and d.name_ = any(:names) and d.time_ <= a.eval_time_
			             order by d.name_, d.time_ desc, d.rev_ desc) d) f on true""";

	private final NamedParameterJdbcTemplate jdbc;

	MadeDecisions(DataSource database) {
		var few = new JdbcTemplate(database);
		few.setFetchSize(AT_ONCE);
		this.jdbc = new NamedParameterJdbcTemplate(few);
	}

	/**
	 * Hands on each, the newest first.
	 * @param facts names of variables that are read from the case beside
	 * @param reader of whose organisation they are; auditors read all
	 */
	@Transactional(readOnly = true)
	public void each(ReplayQuestion question, Collection<String> facts, Person reader, Consumer<Made> to) {
		this.jdbc.query(SQL.formatted(FigurePolicy.COUNTED, facts.isEmpty() ? NO_FACTS : FACTS),
				new MapSqlParameterSource("decision", question.decision()).addValue("begins", question.begins())
					.addValue("ends", question.ends())
					.addValue("names", facts.toArray(String[]::new))
					.addValues(FigurePolicy.values(reader)),
				(row) -> {
					to.accept(read(row));
				});
	}

	private static Made read(ResultSet row) throws SQLException {
		return new Made(row.getString("dec_def_id_"),
				row.getObject("eval_time_", LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString("number"),
				row.getString("inputs"), row.getString("facts"), row.getString("outputs"));
	}

}
