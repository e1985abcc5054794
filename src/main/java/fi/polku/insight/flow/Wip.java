package fi.polku.insight.flow;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is open, comes and goes in a window. Null is a number that is not known or would
 * be about somebody.
 *
 * @param suppressed whether there are too few cases for a figure
 * @param timeAverage the time all cases were open in the window ÷ window
 * @param highest how many were open at once, at most
 * @param throughputPerWeek cases finished in seven days
 */
record Wip(String definition, String unit, Span window, boolean suppressed, Cases cases, Double timeAverage,
		Integer highest, Double throughputPerWeek, Takt takt, Little littlesLaw, List<Part> parts, States states,
		Ageing ageing) {

	/**
	 * The window.
	 *
	 * @param until the first moment after it
	 * @param grain the parts in which it is told: day, week or month
	 * @param seconds its length in the measure of time asked for
	 */
	record Span(Instant from, Instant until, String grain, double seconds) {
	}

	/**
	 * Numbers of cases.
	 *
	 * @param all open at any time in the window
	 */
	record Cases(Long all, Long openAtStart, Long arrived, Long ended, Long openAtEnd) {

		static final Cases UNKNOWN = new Cases(null, null, null, null, null);

	}

	/**
	 * Takt: the working time there is for each case that comes, and the pace at which
	 * they finish; seconds of working time.
	 */
	record Takt(@Schema(description = "working time in the window") double available, Double perArrived,
			Double perEnded) {
	}

	/**
	 * A day, week or month of the window.
	 *
	 * @param whole whether none of it lies outside the window
	 * @param average how many were open on average
	 */
	record Part(Instant from, Instant until, boolean whole, Long arrived, Long ended, Long openAtEnd, Double average) {
	}

	/**
	 * Where the open ones stood at the end of each part.
	 *
	 * @param by model or step; of a log its activity
	 */
	record States(String by, List<State> of) {
	}

	/**
	 * How many stood there.
	 *
	 * @param state null for where too few stood to be named
	 * @param openAtEnd by part; null where so few are among the unnamed
	 */
	record State(String state, String model, List<Integer> openAtEnd) {
	}

}
