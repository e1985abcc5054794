package fi.polku.insight;

/** How many cases a figure is about; null where that would be about somebody. */
public record CountedCases(Integer all, Integer ended, Integer open) {

	public static CountedCases of(Spans spans) {
		int all = spans.count();
		int ended = spans.endedLengths().length;
		return spans.isTooFew(all) ? new CountedCases(null, null, null)
				: (spans.isTooFew(ended) || spans.isTooFew(all - ended)) ? new CountedCases(all, null, null)
						: new CountedCases(all, ended, all - ended);
	}

}
