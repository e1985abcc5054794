package fi.polku.benefitlist.reading;

import java.math.BigDecimal;
import java.time.LocalTime;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * A workbook's cell as text. A formula that gave a number is that number; any other
 * formula is its own text.
 */
final class CellText {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private CellText() {
	}

	static String of(Cell cell) {
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return "";
		}
		return switch (cell.getType()) {
			case NUMBER -> number(cell, cell.asNumber());
			case FORMULA -> formula(cell);
			case STRING -> cell.asString();
			default -> (cell.getRawValue() != null) ? cell.getRawValue() : "";
		};
	}

	private static String formula(Cell cell) {
		var raw = cell.getRawValue();
		if (raw != null && raw.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
			return number(cell, new BigDecimal(raw));
		}
		return "=" + cell.getFormula();
	}

	private static String number(Cell cell, BigDecimal value) {
		var format = (cell.getDataFormatString() != null) ? cell.getDataFormatString() : "";
		if (format.contains("%")) {
			return plain(value.multiply(HUNDRED));
		}
		if (format.matches("(?i).*(d.*m|m.*y|y.*m).*") && value.signum() > 0 && value.compareTo(DATES_END) < 0) {
			var date = Dates.ofSerial(value);
			return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString() : date.toString();
		}
		return plain(value);
	}

	private static final BigDecimal DATES_END = BigDecimal.valueOf(2_958_466);

	private static String plain(BigDecimal value) {
		return (value.signum() == 0) ? "0" : value.stripTrailingZeros().toPlainString();
	}

}
