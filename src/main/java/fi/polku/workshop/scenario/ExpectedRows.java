package fi.polku.workshop.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares what came out of a table with what was expected. */
final class ExpectedRows {

	private ExpectedRows() {
	}

	/** As many rows, and in each the values named; others do not matter. */
	static boolean hold(List<Map<String, Object>> expected, List<Map<String, Object>> got) {
		if (expected.size() != got.size()) {
			return false;
		}
		for (int i = 0; i < got.size(); i++) {
			var row = got.get(i);
			if (!expected.get(i).entrySet().stream().allMatch((one) -> isSame(one.getValue(), row.get(one.getKey())))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isSame(Object expected, Object got) {
		if (expected instanceof Number && got instanceof Number) {
			return new BigDecimal(expected.toString()).compareTo(new BigDecimal(got.toString())) == 0;
		}
		return Objects.toString(expected, "").equals(Objects.toString(got, ""));
	}

}
