package fi.polku.insight.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of a page, the same as CSV.
 *
 * @param id its name in the address of its CSV
 * @param caption in the reader's language
 * @param rows their cells in the order of the columns; see {@link Column.Kind} for what
 * they hold, {@link Cell} for one that is a link, {@code null} for one without value
 */
public record TableView(String id, String caption, List<Column> columns, List<List<Object>> rows) {

	public static TableView of(String id, String caption, Column... columns) {
		return new TableView(id, caption, List.of(columns), new ArrayList<>());
	}

	/** The table with one row more. */
	public TableView row(Object... cells) {
		this.rows.add(Arrays.asList(cells));
		return this;
	}

	/**
	 * A value that leads somewhere.
	 *
	 * @param href {@code null} where it leads nowhere
	 */
	public record Cell(Object value, String href) {
	}

}
