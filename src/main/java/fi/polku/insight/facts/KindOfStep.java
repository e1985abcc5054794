package fi.polku.insight.facts;

import java.util.Locale;

/** Which elements of a model make facts, by the engine's names of their types. */
enum KindOfStep {

	HUMAN, AUTOMATIC, WAIT;

	/** Null for what is no step: gateways, phases, called models, starts and ends. */
	static KindOfStep of(String activityType) {
		return switch (activityType) {
			case "userTask" -> HUMAN;
			case "serviceTask", "businessRuleTask", "sendTask" -> AUTOMATIC;
			case "receiveTask", "eventBasedGateway", "intermediateTimer", "intermediateMessageCatch",
					"intermediateSignalCatch", "intermediateConditional" ->
				WAIT;
			default -> null;
		};
	}

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
