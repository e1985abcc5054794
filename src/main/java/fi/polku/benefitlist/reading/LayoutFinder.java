package fi.polku.benefitlist.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the heading row among the first rows of a sheet and what its columns mean. */
final class LayoutFinder {

	private final ListKind kind;

	private final Mapping mapping;

	LayoutFinder(ListKind kind, Mapping mapping) {
		this.kind = kind;
		this.mapping = mapping;
	}

	Layout find(List<SourceRow> head) {
		var filled = head.stream().filter((row) -> !row.blank()).toList();
		if (filled.isEmpty()) {
			return new Layout("", 0, List.of(), Map.of(), List.of(FileFault.of(FaultCode.NO_ROWS)));
		}
		var row = filled.stream()
			.max(Comparator.comparingInt(this::known)
				.thenComparing(Comparator.comparingInt(SourceRow::line).reversed()))
			.orElseThrow();
		if (known(row) == 0 && isData(row)) {
			return new Layout(row.sheet(), 0, List.of(), Map.of(), List.of(FileFault.of(FaultCode.NO_HEADINGS)));
		}
		return layout(row);
	}

	private int known(SourceRow row) {
		return (int) row.cells().stream().filter((cell) -> this.mapping.column(cell.strip()).isPresent()).count();
	}

	/** A row with numbers, dates or codes in several cells is a person, not a heading. */
	private static boolean isData(SourceRow row) {
		return row.cells()
			.stream()
			.filter((cell) -> cell.strip().matches("-?\\d[\\d.,/ €%-]*|\\d{6}\\S\\d{3}\\S"))
			.count() > 1;
	}

	private Layout layout(SourceRow row) {
		var cells = trimmed(row.cells());
		var headings = Headings.distinct(cells.subList(0, Math.min(cells.size(), ListReader.MOST_COLUMNS)));
		var columns = new EnumMap<Column, Integer>(Column.class);
		var faults = new ArrayList<FileFault>();
		if (cells.size() > headings.size()) {
			faults.add(new FileFault(FaultCode.TOO_MANY_HEADINGS, row.line(), ""));
		}
		for (var i = 0; i < headings.size(); i++) {
			var heading = headings.get(i);
			var plain = this.mapping.columns().containsKey(heading) ? heading : heading.replaceAll(" \\(\\d+\\)$", "");
			var column = this.mapping.column(plain).orElse(null);
			if (column != null && columns.putIfAbsent(column, i) != null) {
				faults.add(new FileFault(FaultCode.DUPLICATE_HEADING, row.line(), heading));
			}
		}
		missing(columns)
			.forEach((column) -> faults.add(new FileFault(FaultCode.MISSING_COLUMN, row.line(), column.name())));
		return new Layout(row.sheet(), row.line(), headings, columns, faults);
	}

	private static List<String> trimmed(List<String> cells) {
		var end = cells.size();
		while (end > 0 && cells.get(end - 1).isBlank()) {
			end--;
		}
		return cells.subList(0, end).stream().map((cell) -> cell.replace('\0', '\uFFFD')).toList();
	}

	private List<Column> missing(Map<Column, Integer> columns) {
		var missing = new ArrayList<Column>();
		if (!columns.containsKey(Column.IDENTITY_CODE)) {
			missing.add(Column.IDENTITY_CODE);
		}
		if (!columns.containsKey(Column.LAST_NAME) && !columns.containsKey(Column.FULL_NAME)) {
			missing.add(Column.LAST_NAME);
		}
		if (this.kind == ListKind.INVOICE && !columns.containsKey(Column.TOTAL_DAYS)) {
			missing.add(Column.TOTAL_DAYS);
		}
		return missing;
	}

}
