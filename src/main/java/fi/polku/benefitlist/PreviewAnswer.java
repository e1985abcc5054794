package fi.polku.benefitlist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.polku.benefitlist.reading.Column;
import fi.polku.benefitlist.reading.Mapping;

/**
 * What a person says of a previewed file.
 *
 * @param heading headings of the file, in order
 * @param column meaning of each heading, empty for none
 * @param act "take" to let the list in, anything else to read it anew
 */
record PreviewAnswer(String municipality, String month, String kind, String programme, List<String> heading,
		List<String> column, String act) {

	boolean takeIn() {
		return "take".equals(this.act);
	}

	Mapping mapping() {
		var columns = new HashMap<String, Column>();
		for (var i = 0; this.heading != null && this.column != null && i < this.heading.size()
				&& i < this.column.size(); i++) {
			columns.put(this.heading.get(i), column(this.column.get(i)));
		}
		return new Mapping(columns, Map.of());
	}

	private static Column column(String name) {
		return List.of(Column.values())
			.stream()
			.filter((column) -> column.name().equals(name))
			.findFirst()
			.orElse(null);
	}

}
