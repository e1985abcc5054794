package fi.polku.workshop.operation;

import fi.polku.web.Refusal;

/** Nothing is done to running cases without a reason, which stands in the trail. */
final class Reason {

	private static final int LONGEST = 500;

	private Reason() {
	}

	/** The reason as it is kept; refused where there is none. */
	static String of(String given) {
		if (given == null || given.isBlank()) {
			throw Refusal.badRequest("workshop.operation.noReason");
		}
		if (given.strip().length() > LONGEST) {
			throw Refusal.badRequest("workshop.operation.longReason", LONGEST);
		}
		return given.strip();
	}

}
