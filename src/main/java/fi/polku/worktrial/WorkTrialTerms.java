package fi.polku.worktrial;

import java.util.Map;

/**
 * The limits of one trial: a row of {@code workTrialTerms.dmn}.
 *
 * @param totalReference the provision on the maximum
 * @param agreementReference the provision on hours and days
 * @param placeReference the provision on where a trial may not be
 */
record WorkTrialTerms(int maxMonths, int maxMonthsPerHost, int minHoursPerDay, int maxHoursPerDay, int maxDaysPerWeek,
		String totalReference, String agreementReference, String placeReference) {

	static WorkTrialTerms of(Map<String, Object> row) {
		return new WorkTrialTerms(number(row, "maxMonths"), number(row, "maxMonthsPerHost"),
				number(row, "minHoursPerDay"), number(row, "maxHoursPerDay"), number(row, "maxDaysPerWeek"),
				(String) row.get("totalReference"), (String) row.get("agreementReference"),
				(String) row.get("placeReference"));
	}

	private static int number(Map<String, Object> row, String name) {
		return ((Number) row.get(name)).intValue();
	}

}
