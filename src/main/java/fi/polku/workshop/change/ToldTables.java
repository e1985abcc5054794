package fi.polku.workshop.change;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import fi.polku.process.check.Node;
import fi.polku.workshop.change.Difference.Kind;
import fi.polku.workshop.change.ModelChanges.Named;
import fi.polku.workshop.change.ReadTable.Column;
import fi.polku.workshop.change.ReadTable.Row;
import fi.polku.workshop.change.ToldChanges.ToldCell;
import fi.polku.workshop.change.ToldChanges.ToldRow;
import fi.polku.workshop.change.ToldChanges.ToldTable;

import org.springframework.stereotype.Component;

/** Shows the decision tables of two states of a model as one, with signs. */
@Component
class ToldTables {

	private final ChangeWords words;

	ToldTables(ChangeWords words) {
		this.words = words;
	}

	/**
	 * The tables.
	 * @param all whether rows are shown of which nothing differs
	 */
	List<ToldTable> of(Node before, Node after, Named names, boolean all) {
		return DecisionDiff.tables(before, after).stream().map((table) -> table(table, names, all)).toList();
	}

	private ToldTable table(TableDiff table, Named names, boolean all) {
		var rows = table.rows().stream().map((pair) -> row(table, pair, names.parts())).toList();
		var shown = rows.stream().filter((row) -> all || !row.kind().isEmpty()).toList();
		return new ToldTable(table.after().id(), names.elements().of(table.after().id()),
				table.columns().stream().map((pair) -> column(table, pair, names.parts())).toList(), shown,
				rows.size() - shown.size());
	}

	private static ToldCell column(TableDiff table, Pair<Column> pair, PartNames names) {
		return cell(pair, (column) -> names.of(table.after().id(), column.title(), column.title()));
	}

	private ToldRow row(TableDiff table, Pair<Row> pair, PartNames names) {
		var cells = table.columns()
			.stream()
			.map((column) -> cell(pair,
					(row) -> this.words.days(names.cell(table.after().id(), column.any().id(),
							row.cell((row == pair.after()) ? column.after() : column.before())))))
			.toList();
		var note = cell(pair, Row::note);
		var kind = !pair.isBoth() ? (pair.isAdded() ? Kind.ADDED : Kind.REMOVED)
				: (Stream.concat(cells.stream(), Stream.of(note)).anyMatch((cell) -> !cell.kind().isEmpty()))
						? Kind.CHANGED : table.moved().contains(pair.after().id()) ? Kind.MOVED : null;
		return new ToldRow(number(pair), (kind != null) ? kind.key() : "", (kind != null) ? kind.sign() : "", cells,
				note);
	}

	private static String number(Pair<Row> pair) {
		return (pair.isBoth() && pair.before().number() != pair.after().number())
				? pair.before().number() + " → " + pair.after().number() : String.valueOf(pair.any().number());
	}

	private static <T> ToldCell cell(Pair<T> pair, Function<T, String> text) {
		var was = pair.isAdded() ? "" : text.apply(pair.before());
		var is = pair.isRemoved() ? "" : text.apply(pair.after());
		var kind = !pair.isBoth() || was.equals(is) ? ""
				: was.isEmpty() ? "added" : is.isEmpty() ? "removed" : "changed";
		return new ToldCell(kind, was, pair.isRemoved() ? was : is);
	}

}
