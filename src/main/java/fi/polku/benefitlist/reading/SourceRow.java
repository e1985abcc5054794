package fi.polku.benefitlist.reading;

import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param sheet name of the workbook's sheet, empty for text
 * @param line line or row number, from one
 * @param problem what keeps the row from being read, or null
 */
public record SourceRow(String sheet, int line, List<String> cells, FaultCode problem) {

	boolean blank() {
		return this.problem == null && this.cells.stream().allMatch(String::isBlank);
	}

	String cell(int index) {
		return (index < this.cells.size()) ? this.cells.get(index).strip() : "";
	}

}
