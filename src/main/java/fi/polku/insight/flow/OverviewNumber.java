package fi.polku.insight.flow;

/**
 * A number of the overview, as it is told.
 *
 * @param label what it is
 * @param change since the period before
 * @param band in which it lies, or {@code null}
 * @param page where more is told
 * @param cases behind it
 * @param definition its id
 */
public record OverviewNumber(String label, String value, String band, String change, String page, String cases,
		String definition) {
}
