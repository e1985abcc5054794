package fi.polku.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/** A year's money for an instrument as it is sent. */
record NewBudget(@Schema(allowableValues = {
		"paySubsidy", "municipalSupplement", "recruitmentBonus" }) String instrument, Integer year,
		@Schema(description = "euros and cents, as 120000.00") String euros,
		@Schema(description = "on what decision it rests") String reason){

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private static final int LONGEST = 500;

	/** The fields that are not right, in order. */
	List<String> faults() {
		var faults = new ArrayList<String>();
		if (Instrument.of(this.instrument).isEmpty()) {
			faults.add("instrument");
		}
		if (!isYear(this.year)) {
			faults.add("year");
		}
		if (!Euros.plain(this.euros).matches(Euros.PATTERN)) {
			faults.add("euros");
		}
		if (this.reason == null || this.reason.isBlank() || this.reason.length() > LONGEST) {
			faults.add("reason");
		}
		return faults;
	}

	static boolean isYear(Integer year) {
		return year != null && year >= FIRST_YEAR && year <= LAST_YEAR;
	}

	Instrument of() {
		return Instrument.of(this.instrument).orElseThrow();
	}

	BigDecimal amount() {
		return new BigDecimal(Euros.plain(this.euros)).setScale(2);
	}

}
