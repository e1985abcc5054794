package fi.polku.insight.paths;

/**
 * An element of a version of a model, over its runs in the chosen cases.
 *
 * @param count how often it was completed
 * @param open how often it goes on now
 * @param cases in which it was completed
 * @param again of these, those in which it was so more than once
 * @param median seconds from its beginning to its completion; not a number without any
 * @param sum of these seconds
 * @param waiting of these, those in which nobody worked on it
 */
record ElementTimes(int count, int open, int cases, int again, double median, double sum, double waiting) {

	/** Not a number where there was no time at all. */
	double waitingShare() {
		return (this.sum > 0) ? this.waiting / this.sum : Double.NaN;
	}

	double reworkShare() {
		return (this.cases > 0) ? (double) this.again / this.cases : Double.NaN;
	}

}
