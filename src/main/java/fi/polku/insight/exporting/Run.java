package fi.polku.insight.exporting;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A run of a model for a case, such as the making of a plan. */
record Run(UUID id, String caseId, String model, int version, OffsetDateTime began, OffsetDateTime ended) {

	/**
	 * What it is among the objects of a log; {@code null} for the way of the case itself.
	 */
	static String type(String model) {
		return switch (model) {
			case "plan" -> "plan";
			case "workTrial", "paySubsidy", "training", "guidedService", "multiServiceCentre", "jobSearch" -> "service";
			default -> null;
		};
	}

}
