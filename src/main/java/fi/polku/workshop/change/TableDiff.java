package fi.polku.workshop.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.workshop.change.Difference.Place;
import fi.polku.workshop.change.ReadTable.Column;
import fi.polku.workshop.change.ReadTable.Row;

/** Two states of one decision table, column by column and row by row. */
record TableDiff(ReadTable before, ReadTable after, List<Pair<Column>> columns, List<Pair<Row>> rows,
		Set<String> moved) {

	static TableDiff of(ReadTable before, ReadTable after) {
		return new TableDiff(before, after, Pair.of(before.columns(), after.columns(), Column::id, Column::key),
				Pair.of(before.rows(), after.rows(), Row::id, Row::content), Moves.of(ids(before), ids(after)));
	}

	private static List<String> ids(ReadTable table) {
		return table.rows().stream().map(Row::id).toList();
	}

	List<Difference> differences() {
		var place = Place.of(this.after.id());
		var differences = new ArrayList<>(Facts.compare(place, facts(this.before), facts(this.after)));
		this.columns.forEach((pair) -> differences.addAll(column(place, pair)));
		this.rows.forEach((pair) -> differences.addAll(row(place, pair)));
		return differences;
	}

	private static Facts facts(ReadTable table) {
		var facts = new Facts().add(What.NAME, table.decision().name())
			.add(What.HIT_POLICY, table.table().attribute("hitPolicy") + " " + table.table().attribute("aggregation"));
		Canonical.attributes(table.decision())
			.entrySet()
			.stream()
			.filter((one) -> one.getKey().startsWith("{"))
			.forEach((one) -> facts.add(What.ENGINE, one.getKey().substring(one.getKey().indexOf('}') + 1),
					one.getValue()));
		return facts;
	}

	private static List<Difference> column(Place decision, Pair<Column> pair) {
		var place = decision.part(pair.any().id(), pair.any().title());
		if (pair.isBoth()) {
			return Facts.compare(place, facts(pair.before()), facts(pair.after()));
		}
		return List.of(pair.isAdded() ? Difference.added(place, What.COLUMN, pair.after().asks())
				: Difference.removed(place, What.COLUMN, pair.before().asks()));
	}

	private static Facts facts(Column column) {
		return new Facts().add(What.LABEL, column.label())
			.add(What.ASKED, column.asks())
			.add(What.TYPE, column.type())
			.add(What.LIMIT, "values", column.values());
	}

	private List<Difference> row(Place decision, Pair<Row> pair) {
		var place = decision.part(pair.any().id(), String.valueOf(pair.any().number()));
		if (!pair.isBoth()) {
			return List.of(pair.isAdded() ? Difference.added(place, What.ROW, told(pair.after(), this.after))
					: Difference.removed(place, What.ROW, told(pair.before(), this.before)));
		}
		var differences = new ArrayList<Difference>();
		for (var column : this.columns) {
			var was = pair.before().cell(column.before());
			var is = pair.after().cell(column.after());
			if (!was.equals(is)) {
				differences.add(Difference.changed(place, column.any().isDated() ? What.VALIDITY : What.CELL,
						column.any().title(), was, is));
			}
		}
		differences.addAll(Facts.compare(place, new Facts().add(What.NOTE, pair.before().note()),
				new Facts().add(What.NOTE, pair.after().note())));
		if (this.moved.contains(pair.after().id())) {
			differences.add(Difference.moved(place, What.ROW_PLACE));
		}
		return differences;
	}

	/** The cells that say something. */
	private static String told(Row row, ReadTable table) {
		return table.columns()
			.stream()
			.filter((column) -> !row.cell(column).isBlank() && !"-".equals(row.cell(column)))
			.map((column) -> column.title() + ": " + row.cell(column))
			.collect(Collectors.joining("; "));
	}

}
