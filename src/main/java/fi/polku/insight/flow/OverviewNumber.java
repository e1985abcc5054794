package fi.polku.insight.flow;

import java.util.List;

import fi.polku.insight.page.TargetLine;

/**
 * A number of the overview, as it is told.
 *
 * @param label what it is
 * @param change since the period before
 * @param band in which it lies, or {@code null}
 * @param page where more is told
 * @param cases behind it
 * @param definition its id
 * @param targets that were set on it
 */
public record OverviewNumber(String label, String value, String band, String change, String page, String cases,
		String definition, List<TargetLine> targets) {
}
