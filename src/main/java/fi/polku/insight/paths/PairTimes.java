package fi.polku.insight.paths;

/**
 * One step followed another directly.
 *
 * @param from group of the first
 * @param to group of the second
 * @param cases in how many
 * @param handovers how often they were done by different people
 * @param sum seconds from completion to completion
 * @param waiting of these, those in which nobody worked on the second
 */
record PairTimes(int from, int to, int count, int cases, int handovers, double sum, double median, double waiting) {

	double mean() {
		return this.sum / this.count;
	}

}
