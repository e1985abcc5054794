package fi.polku.insight.overrides;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.HealthPolicy;
import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.RuleRows;
import fi.polku.insight.SensitiveRules;
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

	private static final RuleRows.Row NO_ROW = new RuleRows.Row(0, 0, null, Set.of());

	private final JdbcClient jdbc;

	private final CasePolicy policy;

	private final RuleRows rows;

	private final SensitiveRules sensitive;

	private final HealthPolicy health;

	private final AskedFigures asked;

	ListedDecisions(JdbcClient jdbc, CasePolicy policy, RuleRows rows, SensitiveRules sensitive, HealthPolicy health,
			AskedFigures asked) {
		this.jdbc = jdbc;
		this.policy = policy;
		this.rows = rows;
		this.sensitive = sensitive;
		this.health = health;
		this.asked = asked;
	}

	/**
	 * The decisions after another; so many, where there are.
	 * @param after the record of the last of the page before, or {@code null}
	 */
	List<ListedDecision> of(CaseFilter filter, DecisionChoice choice, Person reader, UUID after, int most) {
		var listed = new ArrayList<ListedDecision>();
		var from = after;
		boolean isMore = true;
		while (isMore && listed.size() < most) {
			var next = next(filter, choice, reader, from, most);
			next.stream().filter((one) -> isFound(one, choice)).limit(most - listed.size()).forEach(listed::add);
			isMore = next.size() == most;
			from = isMore ? next.get(most - 1).record() : from;
		}
		this.asked.cases("overrides.listed", filter,
				listed.stream().map((one) -> new CaseNumber(one.caseNumber())).toList());
		return listed;
	}

	/** By a row that is hidden of a decision, the decision is not found. */
	private static boolean isFound(ListedDecision one, DecisionChoice choice) {
		return choice.rule() == null || one.rule() != null;
	}

	private List<ListedDecision> next(CaseFilter filter, DecisionChoice choice, Person reader, UUID after, int most) {
		var seen = this.policy.seen(reader);
		boolean withName = OverrideFigures.seesPeople(reader);
		return this.jdbc.sql(AskedDecisions.SQL + """
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
			.query((row, number) -> row(row, withName, reader))
			.list();
	}

	private ListedDecision row(ResultSet row, boolean withName, Person reader) throws SQLException {
		var hidden = isHidden(row, reader);
		var rule = hidden ? NO_ROW : this.rows.of(row.getString("table_id"), row.getString("rule"));
		return new ListedDecision(row.getObject("id", UUID.class), row.getString("case_number"),
				row.getString("decision"), row.getString("proposal"), row.getString("choice"),
				row.getBoolean("overridden"), row.getBoolean("named") ? row.getString("reason") : null,
				hidden ? null : row.getString("rule"), rule.place(), rule.version(), rule.annotation(),
				withName ? row.getString("name") : null, row.getTimestamp("recorded_at").toInstant());
	}

	/** A row that looks at what tells of health would tell it by its hit. */
	private boolean isHidden(ResultSet row, Person reader) throws SQLException {
		return row.getString("rule") != null && this.sensitive.isRow(row.getString("table_id"), row.getString("rule"))
				&& !this.health.mayRead(reader, new CaseNumber(row.getString("case_number")));
	}

}
