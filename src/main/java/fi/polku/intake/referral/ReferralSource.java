package fi.polku.intake.referral;

import java.util.Arrays;
import java.util.Optional;

/** Where a referral comes from. */
enum ReferralSource {

	EMPLOYMENT_AUTHORITY("employmentAuthority"), PARTNER("partner"), SELF("self"), OUTREACH("outreach");

	private final String code;

	ReferralSource(String code) {
		this.code = code;
	}

	/** The source as the case keeps it and the rules read it. */
	String code() {
		return this.code;
	}

	static Optional<ReferralSource> of(String name) {
		return Arrays.stream(values()).filter((source) -> source.name().equals(name)).findFirst();
	}

}
