package fi.polku.improvement.card;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a card stands: plan, do, check, act, closed. */
public enum Stage {

	PLAN, DO, CHECK, ACT, CLOSED;

	/** As stored, and in the texts {@code improvement.stage.<code>}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Stage> of(String code) {
		return Arrays.stream(values()).filter((stage) -> stage.code().equals(code)).findFirst();
	}

}
