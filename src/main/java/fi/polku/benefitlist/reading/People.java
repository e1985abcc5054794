package fi.polku.benefitlist.reading;

import java.util.Locale;

import fi.polku.benefitlist.reading.ReadRow.Person;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.process.form.HiddenSigns;

/** Who a row is about: a checked identity code and a name in one column or two. */
final class People {

	private People() {
	}

	static Person read(RowCells cells) {
		var code = identityCode(cells);
		if (cells.has(Column.LAST_NAME)) {
			return new Person(code, lastName(cells, Column.LAST_NAME), cells.name(Column.FIRST_NAMES));
		}
		var whole = lastName(cells, Column.FULL_NAME);
		var parts = whole.contains(",") ? whole.split(",", 2) : whole.split(" ", 2);
		return new Person(code, parts[0].strip(), (parts.length > 1) ? parts[1].strip() : "");
	}

	private static String lastName(RowCells cells, Column column) {
		var name = cells.name(column);
		if (name.isBlank() || name.startsWith(",")) {
			cells.fault(column, FaultCode.MISSING);
		}
		return name;
	}

	private static String identityCode(RowCells cells) {
		var text = cells.meant(Column.IDENTITY_CODE).replace(" ", "").toUpperCase(Locale.ROOT);
		if (PersonalIdentityCode.parse(text) instanceof PersonalIdentityCode.Parsed.Fault fault) {
			cells.fault(Column.IDENTITY_CODE,
					HiddenSigns.inLine(text) ? FaultCode.HIDDEN_SIGN : FaultCode.valueOf(fault.kind().name()));
		}
		return text;
	}

}
