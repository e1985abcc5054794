package fi.polku.insight.deadlines;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a deadline was missed: as it was explained, else who held the ball when it ran out.
 * The first that fits, in this order.
 */
enum Cause {

	/** Somebody has given the reason in words. */
	EXPLAINED("explained"),

	/** A pause of the case covered the last day. */
	PAUSED("paused"),

	/** The step waits for the client. */
	CLIENT("client"),

	/** The step waits for an employer, a school, an authority or Kela. */
	PARTNER("partner"),

	/** Nobody had taken the task. */
	UNCLAIMED("unclaimed"),

	/** Somebody had taken the task and not done it. */
	CLAIMED("claimed");

	private final String code;

	Cause(String code) {
		this.code = code;
	}

	String code() {
		return this.code;
	}

	static Optional<Cause> of(String code) {
		return Arrays.stream(values()).filter((cause) -> cause.code.equals(code)).findFirst();
	}

}
