package fi.polku.insight.deadlines;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.KindOfDay;
import fi.polku.insight.deadlines.DeadlineReport.Counts;
import fi.polku.insight.deadlines.DeadlineReport.DaysOver;
import fi.polku.insight.deadlines.DeadlineReport.Paused;
import fi.polku.insight.deadlines.DeadlineReport.Rule;
import fi.polku.insight.statistics.Percentiles;
import fi.polku.insight.statistics.SmallCells;

import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is said of each rule beside its counts: pauses, calendars, days over. */
@Repository
class DeadlineRuleFigures {

	private static final String KEY = "rule || '|' || ground || '|' || law_reference";

	private final JdbcClient jdbc;

	private final FinnishCalendar calendar;

	DeadlineRuleFigures(JdbcClient jdbc, FinnishCalendar calendar) {
		this.jdbc = jdbc;
		this.calendar = calendar;
	}

	List<Rule> of(SqlParameterSource values, Map<String, Counts> counts) {
		var over = daysOver(values);
		return this.jdbc.sql(AskedDeadlines.SQL + """
				select rule, ground, law_reference, array_agg(distinct calendar_version) as versions,
				       coalesce(array_agg(distinct step) filter (where step is not null), '{}')::text[] as steps,
				       count(*) filter (where paused_days <> 0) as moved,
				       count(distinct client_id) filter (where paused_days <> 0) as people_moved,
				       coalesce(sum(paused_days), 0) as days_moved
				  from d
				 group by rule, ground, law_reference
				 order by ground, count(*) filter (where state in ('missed', 'overTime')) desc, rule, law_reference
				""").paramSource(values).query((row, number) -> {
			var key = row.getString("rule") + "|" + row.getString("ground") + "|" + row.getString("law_reference");
			var counted = counts.get(key);
			boolean isHidden = counted.all() == null || SmallCells.isSmall(row.getInt("people_moved"));
			return new Rule(row.getString("rule"), texts(row.getArray("steps")), row.getString("ground"),
					row.getString("law_reference"), texts(row.getArray("versions")), counted.all() == null, counted,
					counted.shareMet(), (counted.late() == null) ? List.of() : over.getOrDefault(key, List.of()),
					isHidden ? new Paused(null, null) : new Paused(row.getInt("moved"), row.getInt("days_moved")));
		}).list();
	}

	private static List<String> texts(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

	private Map<String, List<DaysOver>> daysOver(SqlParameterSource values) {
		var lengths = new TreeMap<String, TreeMap<String, List<Integer>>>();
		this.jdbc.sql(AskedDeadlines.SQL + """
				select %s as key, kind_of_day, due_on,
				       (coalesce(ended_at, :now) at time zone 'Europe/Helsinki')::date as until, count(*) as deadlines
				  from d
				 where state in ('missed', 'overTime')
				 group by 1, 2, 3, 4
				""".formatted(KEY)).paramSource(values).query((row) -> {
			int days = this.calendar.daysBetween(row.getObject("due_on", LocalDate.class),
					row.getObject("until", LocalDate.class), KindOfDay.of(row.getString("kind_of_day")));
			var all = lengths.computeIfAbsent(row.getString("key"), (key) -> new TreeMap<>())
				.computeIfAbsent(row.getString("kind_of_day"), (kind) -> new ArrayList<>());
			IntStream.range(0, row.getInt("deadlines")).forEach((one) -> all.add(days));
		});
		var figures = new HashMap<String, List<DaysOver>>();
		lengths.forEach((key, kinds) -> figures.put(key,
				kinds.entrySet().stream().map((kind) -> daysOver(kind.getKey(), kind.getValue())).toList()));
		return figures;
	}

	private static DaysOver daysOver(String unit, List<Integer> lengths) {
		var sorted = lengths.stream().mapToDouble(Integer::doubleValue).sorted().toArray();
		return new DaysOver(unit, sorted.length, lengths.stream().mapToInt(Integer::intValue).average().orElseThrow(),
				Percentiles.of(sorted, 0.5), (int) sorted[sorted.length - 1]);
	}

}
