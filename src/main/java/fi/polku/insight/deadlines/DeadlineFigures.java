package fi.polku.insight.deadlines;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.insight.deadlines.DeadlineReport.Counts;
import fi.polku.insight.deadlines.DeadlineReport.Group;
import fi.polku.insight.deadlines.DeadlineReport.MissedBy;
import fi.polku.insight.statistics.SmallCells;
import fi.polku.security.Person;

import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts deadlines by rule, by other groups and by cause. */
@Repository
class DeadlineFigures {

	static final String DEFINITION = "deadline";

	/** The sorts of groups and what they are grouped by. */
	private static final Map<String, String> SORTS = sorts();

	private static final String TOTAL = "total";

	private final JdbcClient jdbc;

	private final AskedDeadlines asked;

	private final DeadlineRuleFigures rules;

	DeadlineFigures(JdbcClient jdbc, AskedDeadlines asked, DeadlineRuleFigures rules) {
		this.jdbc = jdbc;
		this.asked = asked;
		this.rules = rules;
	}

	private static Map<String, String> sorts() {
		var sorts = new LinkedHashMap<String, String>();
		sorts.put(TOTAL, "''");
		sorts.put("rule", "rule || '|' || ground || '|' || law_reference");
		sorts.put("step", "step");
		sorts.put("team", "team_id");
		sorts.put("area", "area_id");
		sorts.put("segment", "segment");
		sorts.put("programme", "programme");
		sorts.put("month", "to_char(due_on, 'YYYY-MM')");
		return sorts;
	}

	DeadlineReport of(DeadlineFilter filter, Person reader) {
		var values = this.asked.values(filter, reader);
		var people = new int[1];
		var tallies = tallies(values, people);
		var by = new LinkedHashMap<String, List<Group>>();
		SORTS.keySet().forEach((sort) -> by.put(sort, groups(tallies.getOrDefault(sort, new Tally()))));
		var total = by.remove(TOTAL).stream().findFirst().orElse(NOBODY);
		by.remove("rule");
		return new DeadlineReport(DEFINITION, "deadlines", this.asked.now(),
				SmallCells.isSmall(people[0]) ? null : Integer.valueOf(cases(values)), total,
				this.rules.of(values, tallies.getOrDefault("rule", new Tally()).counts()), by, causes(values));
	}

	private static final Group NOBODY = new Group("", false, new Counts(0, 0, 0, 0, 0, 0, 0, 0), null);

	private int cases(SqlParameterSource values) {
		return this.jdbc.sql(AskedDeadlines.SQL + "select count(distinct case_number) from d")
			.paramSource(values)
			.query(Integer.class)
			.single();
	}

	private Map<String, Tally> tallies(SqlParameterSource values, int[] people) {
		var sql = new StringBuilder(AskedDeadlines.SQL);
		SORTS.forEach((sort, key) -> sql.append(sort.equals(TOTAL) ? "" : " union all ").append("""
				select '%s' as sort, coalesce(%s, '') as key, coalesce(state, part) as state, count(*) as deadlines,
				       count(distinct client_id) as people
				  from d
				 group by grouping sets ((coalesce(%s, ''), state), (coalesce(%s, ''), part), (coalesce(%s, '')))
				""".formatted(sort, key, key, key, key)));
		var tallies = new HashMap<String, Tally>();
		this.jdbc.sql("select * from (" + sql + ") as figures order by sort, key, state")
			.paramSource(values)
			.query((row) -> {
				var state = row.getString("state");
				var sort = row.getString("sort");
				if (state == null && sort.equals(TOTAL)) {
					people[0] = row.getInt("people");
				}
				tallies.computeIfAbsent(sort, (key) -> new Tally())
					.add(row.getString("key"), state, row.getInt("deadlines"), row.getInt("people"));
			});
		return tallies;
	}

	private static List<Group> groups(Tally tally) {
		return tally.counts()
			.entrySet()
			.stream()
			.map((one) -> new Group(one.getKey(), one.getValue().all() == null, one.getValue(),
					one.getValue().shareMet()))
			.toList();
	}

	private List<MissedBy> causes(SqlParameterSource values) {
		record Counted(String cause, String ground, int deadlines, int people) {
		}
		var counted = this.jdbc.sql(AskedDeadlines.SQL + """
				select cause, ground, count(*) as deadlines, count(distinct client_id) as people
				  from d
				 where cause is not null
				 group by cause, ground
				 order by ground, count(*) desc, cause
				""").paramSource(values).query(Counted.class).list();
		var hidden = SmallCells.hidden(counted.stream().mapToInt(Counted::people).toArray());
		var causes = new java.util.ArrayList<MissedBy>();
		for (int i = 0; i < hidden.length; i++) {
			var one = counted.get(i);
			causes.add(new MissedBy(one.cause(), one.ground(), hidden[i] ? null : Integer.valueOf(one.deadlines())));
		}
		return causes;
	}

}
