package fi.polku.money;

import java.util.Arrays;
import java.util.Optional;

/** What money is granted for; its name is the text {@code money.instrument.<code>}. */
public enum Instrument {

	PAY_SUBSIDY("paySubsidy"), MUNICIPAL_SUPPLEMENT("municipalSupplement"), RECRUITMENT_BONUS("recruitmentBonus");

	private final String code;

	Instrument(String code) {
		this.code = code;
	}

	/** The id of the model that grants it. */
	public String code() {
		return this.code;
	}

	static Optional<Instrument> of(String code) {
		return Arrays.stream(values()).filter((one) -> one.code.equals(code)).findFirst();
	}

}
