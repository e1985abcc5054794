package fi.polku.benefitlist.reading;

import java.util.ArrayList;
import java.util.List;

/** One reading of a file: sheet by sheet, first the headings, then the rows. */
final class Reading implements RowSink {

	private static final int HEAD = 20;

	private final Format format;

	private final LayoutFinder finder;

	private final ListKind kind;

	private final Mapping mapping;

	private final ListSink sink;

	private final Duplicates duplicates = new Duplicates();

	private final List<Layout> layouts = new ArrayList<>();

	private final List<SourceRow> head = new ArrayList<>();

	private FileFault stopped;

	private RowReader rows;

	private String sheet;

	private int count;

	Reading(Format format, ListKind kind, Mapping mapping, ListSink sink) {
		this.format = format;
		this.finder = new LayoutFinder(kind, mapping);
		this.kind = kind;
		this.mapping = mapping;
		this.sink = sink;
	}

	@Override
	public boolean take(SourceRow row) {
		if (!row.sheet().equals(this.sheet)) {
			end();
			this.sheet = row.sheet();
			this.rows = null;
		}
		if (this.rows != null) {
			return emit(row);
		}
		this.head.add(row);
		return this.head.size() < HEAD || settle();
	}

	/** The end of a sheet. */
	boolean end() {
		return this.head.isEmpty() || settle();
	}

	private boolean settle() {
		var layout = this.finder.find(this.head);
		this.layouts.add(layout);
		this.rows = new RowReader(layout, this.format, this.kind, this.mapping, this.duplicates);
		var waiting = List.copyOf(this.head);
		this.head.clear();
		for (var row : waiting) {
			if (layout.faults().isEmpty() && row.line() > layout.headingLine() && !emit(row)) {
				return false;
			}
		}
		return true;
	}

	private boolean emit(SourceRow row) {
		if (!this.layouts.get(this.layouts.size() - 1).faults().isEmpty()) {
			return true;
		}
		var result = this.rows.read(row);
		if (result != null && ++this.count > ListReader.MOST_ROWS) {
			this.stopped = FileFault.of(FaultCode.TOO_MANY_ROWS);
			return false;
		}
		return result == null || this.sink.row(result);
	}

	void broken() {
		this.stopped = FileFault.of(FaultCode.UNREADABLE);
	}

	ReadList result() {
		var lists = this.layouts.stream().filter(Layout::looksLikeAList).toList();
		if (this.stopped != null) {
			return new ReadList(this.format, lists, List.of(this.stopped));
		}
		if (lists.isEmpty()) {
			var fault = this.layouts.stream().flatMap((layout) -> layout.faults().stream()).findFirst();
			return new ReadList(this.format, this.layouts, List.of(fault.orElse(FileFault.of(FaultCode.NO_HEADINGS))));
		}
		var faults = new ArrayList<>(lists.stream().flatMap((layout) -> layout.faults().stream()).toList());
		if (faults.isEmpty() && this.count == 0) {
			faults.add(FileFault.of(FaultCode.NO_ROWS));
		}
		return new ReadList(this.format, lists, faults);
	}

}
