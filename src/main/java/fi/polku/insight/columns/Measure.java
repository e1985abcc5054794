package fi.polku.insight.columns;

/** How much time lies between two moments, in microseconds. */
@FunctionalInterface
public interface Measure {

	/** By the calendar: what has elapsed. */
	Measure CALENDAR = (from, to) -> to - from;

	long between(long from, long to);

}
