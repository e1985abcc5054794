package fi.polku.insight.overrides;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.process.CaseNumber;
import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the tables of rules have proposed about a client and from what, for the client
 * (GDPR articles 15(1)(h) and 22). What a person chose stands in the records.
 */
@Component
class ProposalsOfRules implements PersonalData {

	private static final String VALUES = """
			(select jsonb_strip_nulls(jsonb_object_agg(
			          coalesce(v.%1$s, v.clause_id_),
			          case when v.var_type_ = 'boolean' then to_jsonb(v.long_ = 1)
			               when v.var_type_ in ('integer', 'long', 'short') then to_jsonb(v.long_)
			               when v.var_type_ = 'double' then to_jsonb(v.double_)
			               else to_jsonb(v.text_) end))
			   from %2$s v
			  where v.dec_inst_id_ = i.id_ and coalesce(v.%1$s, v.clause_id_) is not null)""";

	private static final String PROPOSALS = """
			select p.business_key_ as case_number, i.dec_def_key_ as decision, d.name_ as name, d.version_tag_ as version,
			       i.eval_time_ at time zone 'UTC' as at, %s as proposal, %s as grounds
			  from act_hi_procinst p
			  join act_hi_decinst i on i.proc_inst_id_ = p.id_
			  left join act_re_decision_def d on d.id_ = i.dec_def_id_
			 where p.business_key_ = any(:cases)
			 order by i.eval_time_, i.id_
			"""
		.formatted(VALUES.formatted("var_name_", "act_hi_dec_out"), VALUES.formatted("clause_name_", "act_hi_dec_in"));

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	ProposalsOfRules(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	@Override
	public Set<String> tables() {
		return Set.of();
	}

	@Override
	public void forget(Forgotten forgotten) {
		// they are the engine's history, which is forgotten as such
	}

	@Override
	public Map<String, List<Map<String, Object>>> told(Collection<CaseNumber> cases) {
		return Map.of("ruleProposal",
				this.jdbc.sql(PROPOSALS)
					.param("cases", cases.stream().map(CaseNumber::value).toArray(String[]::new))
					.query(this::row)
					.list());
	}

	private Map<String, Object> row(ResultSet row, int number) throws SQLException {
		var told = new LinkedHashMap<String, Object>();
		told.put("caseNumber", row.getString("case_number"));
		told.put("decision", row.getString("decision"));
		put(told, "name", row.getString("name"));
		put(told, "version", row.getString("version"));
		told.put("proposedAt", Instant.ofEpochMilli(row.getTimestamp("at").getTime()).toString());
		put(told, "proposal", values(row.getString("proposal")));
		put(told, "grounds", values(row.getString("grounds")));
		return told;
	}

	private static void put(Map<String, Object> told, String name, Object value) {
		if (value != null) {
			told.put(name, value);
		}
	}

	private JsonNode values(String text) {
		try {
			return (text != null) ? this.json.readTree(text) : null;
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("values of a decision are no JSON", ex);
		}
	}

}
