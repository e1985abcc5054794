package fi.polku.insight.overrides;

import fi.polku.insight.FigurePolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.RuleRows;
import fi.polku.insight.overrides.OverrideReport.ByPerson;
import fi.polku.insight.overrides.OverrideReport.Cell;
import fi.polku.insight.overrides.OverrideReport.Count;
import fi.polku.insight.overrides.OverrideReport.RuleRow;
import fi.polku.insight.overrides.OverrideReport.Table;
import fi.polku.insight.statistics.SmallCells;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts departures from proposals by table, cell, row of the table and person. */
@Repository
class OverrideFigures {

	static final String DEFINITION = "override";

	private final JdbcClient jdbc;

	private final RuleRows rows;

	OverrideFigures(JdbcClient jdbc, RuleRows rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	/**
	 * Whether the reader may know who decided. It is internal auditing of the work: the
	 * rows are about the people who decide, not about clients, so that small counts are
	 * shown there, to auditors and to leads of their own organisation alone.
	 */
	static boolean seesPeople(Person reader) {
		return FigurePolicy.seesDeciders(reader);
	}

	OverrideReport of(CaseFilter filter, DecisionChoice choice, Person reader) {
		var counted = this.jdbc.sql(AskedDecisions.SQL + """
				select d.decision, proposal, choice, table_id, rule, recorded_by as username,
				       coalesce(u.display_name, d.recorded_by) as name, overridden, client_id::text as client
				  from d
				  left join app_user u on u.username = d.recorded_by
				 order by d.recorded_at
				""").paramSource(AskedDecisions.values(filter, choice, reader)).query(Decided.class).list();
		var byTable = counted.stream().collect(Collectors.groupingBy(Decided::decision));
		return new OverrideReport(DEFINITION, "decisions",
				Proposal.tables()
					.stream()
					.filter(byTable::containsKey)
					.map((table) -> table(table, byTable.get(table), seesPeople(reader)))
					.toList());
	}

	private Table table(String table, List<Decided> all, boolean withPeople) {
		return new Table(table, counts(List.of(all)).get(0), matrix(all), rules(all), withPeople ? people(all) : null);
	}

	private static List<Cell> matrix(List<Decided> all) {
		var proposed = new ArrayList<>(
				all.stream().map(Decided::proposal).collect(Collectors.toCollection(TreeSet::new)));
		var chosen = new ArrayList<>(all.stream().map(Decided::choice).collect(Collectors.toCollection(TreeSet::new)));
		var counts = new int[proposed.size()][chosen.size()];
		var clients = new int[proposed.size()][chosen.size()];
		all.stream()
			.collect(Collectors.groupingBy((one) -> List.of(one.proposal(), one.choice())))
			.forEach((at, in) -> {
				int row = proposed.indexOf(at.get(0));
				int column = chosen.indexOf(at.get(1));
				counts[row][column] = in.size();
				clients[row][column] = people(in.stream());
			});
		var hidden = SmallCells.hidden(clients);
		var cells = new ArrayList<Cell>();
		for (int row = 0; row < counts.length; row++) {
			for (int column = 0; column < chosen.size(); column++) {
				cells.add(new Cell(proposed.get(row), chosen.get(column),
						hidden[row][column] ? null : Integer.valueOf(counts[row][column])));
			}
		}
		return cells;
	}

	private List<RuleRow> rules(List<Decided> all) {
		var byRule = grouped(all, (one) -> one.tableId() + " " + one.rule());
		var counts = counts(byRule.values());
		var rules = new ArrayList<RuleRow>();
		for (var in : byRule.values()) {
			var one = in.get(0);
			var row = this.rows.of(one.tableId(), one.rule());
			rules.add(new RuleRow(one.rule(), row.place(), row.version(), row.annotation(), one.proposal(),
					counts.get(rules.size())));
		}
		return rules.stream()
			.sorted((one, other) -> (one.version() != other.version()) ? other.version() - one.version()
					: one.row() - other.row())
			.toList();
	}

	/** Not suppressed: see {@link #seesPeople}. */
	private static List<ByPerson> people(List<Decided> all) {
		return grouped(all, Decided::username).values()
			.stream()
			.map((in) -> new ByPerson(in.get(0).username(), in.get(0).name(),
					Count.of(in.size(), (int) in.stream().filter(Decided::overridden).count())))
			.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
			.toList();
	}

	/** Of groups that make up a whole. */
	private static List<Count> counts(java.util.Collection<List<Decided>> groups) {
		var people = groups.stream()
			.map((in) -> new int[] { people(in.stream().filter(Decided::overridden)),
					people(in.stream().filter((one) -> !one.overridden())) })
			.toArray(int[][]::new);
		var hidden = SmallCells.hidden(people);
		var gone = SmallCells.hidden(groups.stream().mapToInt((in) -> people(in.stream())).toArray());
		var counts = new ArrayList<Count>();
		for (var in : groups) {
			int place = counts.size();
			boolean isSplit = hidden[place][0] || hidden[place][1];
			counts.add(gone[place] ? Count.of(null, null) : Count.of(in.size(),
					isSplit ? null : Integer.valueOf((int) in.stream().filter(Decided::overridden).count())));
		}
		return counts;
	}

	private static int people(java.util.stream.Stream<Decided> decided) {
		return (int) decided.map(Decided::client).distinct().count();
	}

	private static Map<String, List<Decided>> grouped(List<Decided> all, Function<Decided, String> by) {
		return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
	}

	/** One decision. */
	record Decided(String decision, String proposal, String choice, String tableId, String rule, String username,
			String name, boolean overridden, String client) {
	}

}
