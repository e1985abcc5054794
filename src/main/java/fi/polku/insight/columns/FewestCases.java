package fi.polku.insight.columns;

/**
 * How many cases are surely of enough people. Where each person has one case these are as
 * many as the people; else those who have the most are counted with all of theirs.
 */
public final class FewestCases {

	private FewestCases() {
	}

	/**
	 * The number: no choice of so many of the cases is of fewer people.
	 * @param cases those chosen
	 * @param people how many are a group
	 */
	public static int of(CaseColumns columns, int[] cases, int people) {
		var counts = new int[columns.count()];
		for (int one : cases) {
			counts[columns.person()[one]]++;
		}
		var most = new int[people - 1];
		for (int count : counts) {
			for (int place = 0; place < most.length && count > 1; place++) {
				if (count > most[place]) {
					int smaller = most[place];
					most[place] = count;
					count = smaller;
				}
			}
		}
		int fewest = 1;
		for (int count : most) {
			fewest += Math.max(1, count);
		}
		return fewest;
	}

}
