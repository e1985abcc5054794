package fi.polku.benefitlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.benefitlist.ListFaults.Told;
import fi.polku.benefitlist.reading.Column;
import fi.polku.benefitlist.reading.Layout;
import fi.polku.benefitlist.reading.ListReader;
import fi.polku.benefitlist.reading.ListReader.Preview;
import fi.polku.benefitlist.reading.SourceRow;
import fi.polku.client.PersonalIdentityCode;

import org.springframework.stereotype.Component;

/** "This is how I read it", for the page. */
@Component
class PreviewView {

	private static final int EXAMPLES = 3;

	private static final int LONGEST = 40;

	/** One column of the file: what it is called, what it means, and its first values. */
	record FileColumn(String heading, Column meaning, String examples) {
	}

	/**
	 * The whole.
	 *
	 * @param readable whether the list can be taken in so
	 * @param rows the first rows, codes masked
	 */
	record View(boolean readable, String encoding, String delimiter, List<String> headings, List<FileColumn> columns,
			List<List<String>> rows, List<Told> faults, Column[] meanings) {
	}

	private final ListFaults faults;

	PreviewView(ListFaults faults) {
		this.faults = faults;
	}

	View of(Preview preview, Locale locale) {
		var list = preview.list();
		var rows = preview.sample().stream().map(PreviewView::cells).toList();
		var layout = list.layouts().isEmpty() ? null : list.layouts().get(0);
		return new View(list.readable(), (list.format() != null) ? list.format().encoding() : "",
				(list.format() != null) ? delimiter(list.format().delimiter()) : "",
				(layout != null) ? layout.headings() : List.of(), columns(layout, rows), rows,
				this.faults.ofFile(list.faults(), locale), Column.values());
	}

	private static List<FileColumn> columns(Layout layout, List<List<String>> rows) {
		var columns = new ArrayList<FileColumn>();
		for (var i = 0; layout != null && i < layout.headings().size(); i++) {
			var at = i;
			var examples = rows.stream()
				.filter((row) -> row.size() > at)
				.map((row) -> row.get(at))
				.filter((cell) -> !cell.isBlank())
				.limit(EXAMPLES)
				.toList();
			columns.add(new FileColumn(layout.headings().get(i), layout.columnAt(i), String.join(" · ", examples)));
		}
		return columns;
	}

	private static List<String> cells(SourceRow row) {
		return row.cells().stream().limit(ListReader.MOST_COLUMNS).map(PreviewView::shown).toList();
	}

	/** Identity codes are masked here as everywhere; long texts are cut. */
	private static String shown(String cell) {
		if (PersonalIdentityCode.parse(cell) instanceof PersonalIdentityCode.Parsed.Valid valid) {
			return valid.code().masked();
		}
		return FaultTable.shortened(cell, LONGEST);
	}

	private static String delimiter(char sign) {
		return switch (sign) {
			case ';' -> "semicolon";
			case ',' -> "comma";
			case '\t' -> "tab";
			case '|' -> "bar";
			default -> "none";
		};
	}

}
