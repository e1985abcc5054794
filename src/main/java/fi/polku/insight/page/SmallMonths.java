package fi.polku.insight.page;

import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.page.MonthlyCases.Month;

/**
 * Leaves out what so few began or ended that it would tell of somebody, and what that
 * could be worked out from.
 */
final class SmallMonths {

	private SmallMonths() {
	}

	static List<Month> leftOut(List<Month> months) {
		var shown = new ArrayList<Month>();
		boolean openHidden = false;
		for (var month : months) {
			boolean hidesOpen = isFew(month.open());
			boolean hidesFlows = hidesOpen || openHidden || isFew(month.began()) || isFew(month.ended());
			shown.add(hidesOpen ? month.withoutOpen() : hidesFlows ? month.withoutFlows() : month);
			openHidden = hidesOpen;
		}
		hideSecond(shown);
		return shown;
	}

	/** One month alone could be worked out from the sum of all. */
	private static void hideSecond(List<Month> months) {
		var hidden = months.stream().filter((month) -> month.began() == null).toList();
		if (hidden.size() == 1 && months.size() > 1) {
			int place = months.indexOf(hidden.get(0));
			int other = (place > 0) ? place - 1 : 1;
			months.set(other, months.get(other).withoutFlows());
		}
	}

	private static boolean isFew(long count) {
		return count > 0 && count < Chosen.GROUP;
	}

}
