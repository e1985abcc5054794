package fi.polku.insight.overrides;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import fi.polku.casefile.CasePolicy;
import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.RuleRows;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decisions behind a figure, in cases the reader may see, the newest first. What was
 * shown stands in the trail.
 */
@Repository
@Transactional
class ListedDecisions {

	private final JdbcClient jdbc;

	private final CasePolicy policy;

	private final RuleRows rows;

	private final AskedFigures asked;

	ListedDecisions(JdbcClient jdbc, CasePolicy policy, RuleRows rows, AskedFigures asked) {
		this.jdbc = jdbc;
		this.policy = policy;
		this.rows = rows;
		this.asked = asked;
	}

	/**
	 * The decisions after another.
	 * @param after the record of the last of the page before, or {@code null}
	 */
	List<ListedDecision> of(CaseFilter filter, DecisionChoice choice, Person reader, UUID after, int most) {
		var seen = this.policy.seen(reader);
		boolean withName = OverrideFigures.seesPeople(reader);
		var listed = this.jdbc.sql(AskedDecisions.SQL + """
				select d.*, coalesce(u.display_name, d.recorded_by) as name, %2$s as named
				  from d
				  join client_case c on c.number = d.case_number
				  left join app_user u on u.username = d.recorded_by
				 where %1$s
				   and (%2$s or not :placed)
				   and (:after::uuid is null
				        or (d.recorded_at, d.id) < (select x.recorded_at, x.id from case_record x where x.id = :after))
				 order by d.recorded_at desc, d.id desc
				 limit :most
				""".formatted(seen.sql(), this.policy.named(reader).sql()))
			.paramSource(AskedDecisions.values(filter, choice, reader)
				.addValues(seen.values())
				.addValue("placed", filter.asksWhere())
				.addValue("after", after)
				.addValue("most", most))
			.query((row, number) -> row(row, withName))
			.list();
		this.asked.cases("overrides.listed", filter,
				listed.stream().map((one) -> new CaseNumber(one.caseNumber())).toList());
		return listed;
	}

	private ListedDecision row(ResultSet row, boolean withName) throws SQLException {
		var rule = this.rows.of(row.getString("table_id"), row.getString("rule"));
		return new ListedDecision(row.getObject("id", UUID.class), row.getString("case_number"),
				row.getString("decision"), row.getString("proposal"), row.getString("choice"),
				row.getBoolean("overridden"), row.getBoolean("named") ? row.getString("reason") : null,
				row.getString("rule"), rule.place(), rule.version(), rule.annotation(),
				withName ? row.getString("name") : null, row.getTimestamp("recorded_at").toInstant());
	}

}
