package fi.polku.paysubsidy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import fi.polku.process.Variable;

/** Names shared with both versions of {@code onwardPlacement.bpmn}. */
final class OnwardModel {

	/** Where the client is asked whether employers may be told of them. */
	static final List<String> CONSENT_ASKED = List.of("askHost", "checkOnwardGrounds");

	static final Variable<LocalDate> STARTS_ON = Variable.date("onwardStartsOn");

	static final Variable<LocalDate> ENDS_ON = Variable.date("onwardEndsOn");

	static final Variable<Instant> STARTS_AT = Variable.instant("onwardStartsAt");

	static final Variable<Instant> MIDWAY_AT = Variable.instant("onwardMidwayAt");

	static final Variable<Instant> SECURE_PATH_AT = Variable.instant("secureOnwardPathAt");

	static final Variable<Instant> ENDS_AT = Variable.instant("onwardEndsAt");

	static final Variable<Boolean> SUITABLE = Variable.flag("onwardSuitable");

	static final Variable<Boolean> HOST_FOUND = Variable.flag("onwardHostFound");

	static final Variable<String> HOST_ANSWER = Variable.text("hostAnswer");

	static final Variable<Boolean> PERMITTED = Variable.flag("onwardPermitGranted");

	static final Variable<String> RESULT = Variable.text("onwardResult");

	static final Variable<String> OUTCOME = Variable.text("onwardOutcome");

	private OnwardModel() {
	}

}
