package fi.polku.insight.cycle;

import java.util.List;

/**
 * A step by itself.
 *
 * @param time {@code null} where no case has come to it
 * @param causes of its waits; {@code null} where few waited
 */
record OneStep(StepTime time, List<Histogram.Bar> histogram, Trend trend, CauseTable.CauseTimes causes,
		List<Changes.Change> changes) {
}
