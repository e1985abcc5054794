package fi.polku.benefitlist.reading;

import java.util.List;
import java.util.Map;

/**
 * Where a sheet's columns stand.
 *
 * @param headingLine line of the headings, from one
 * @param headings the headings, told apart where two are the same
 * @param columns place of each column that was recognised or mapped
 * @param faults what keeps the sheet from being read; empty if it can be
 */
public record Layout(String sheet, int headingLine, List<String> headings, Map<Column, Integer> columns,
		List<FileFault> faults) {

	/** The same for every file with these headings. */
	public String signature() {
		return Headings.signature(this.headings);
	}

	/** Whether the sheet looks like a list at all. */
	public boolean looksLikeAList() {
		return this.columns.containsKey(Column.IDENTITY_CODE) || this.columns.size() > 2;
	}

	boolean has(Column column) {
		return this.columns.containsKey(column);
	}

	String heading(Column column) {
		return has(column) ? this.headings.get(this.columns.get(column)) : "";
	}

	/** The meaning of a heading by its place, or null. */
	public Column columnAt(int index) {
		return this.columns.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == index)
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

}
