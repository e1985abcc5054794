package fi.polku.insight.cycle;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.polku.insight.LeadTimes;

/**
 * How long cases last, how much of it is work and who held the ball.
 *
 * @param effort of the cases that ended; {@code null} where they are few
 * @param histogram of the lengths, the open as far as they have come
 * @param groups where they were asked for
 * @param trend by the month of ending
 * @param changes of the model, for the trend
 */
public record CycleTimes(@JsonUnwrapped LeadTimes leadTimes, Effort effort, List<Histogram.Bar> histogram,
		List<GroupTimes> groups, Trend trend, List<Changes.Change> changes) {

	/** A group; of a small one only its name is told. */
	public record GroupTimes(String key, @JsonUnwrapped LeadTimes leadTimes, Effort effort) {
	}

}
