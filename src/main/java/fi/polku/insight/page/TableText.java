package fi.polku.insight.page;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

/** Tables as texts in the reader's language, for documents. */
@Component
public class TableText {

	private final Cells cells;

	TableText(Cells cells) {
		this.cells = cells;
	}

	public List<List<String>> rows(TableView table) {
		return table.rows()
			.stream()
			.map((row) -> IntStream.range(0, row.size())
				.mapToObj((i) -> this.cells.said(table.columns().get(i), row.get(i)))
				.toList())
			.toList();
	}

}
