package fi.polku.insight.flow;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Measure;

/**
 * The cases and the window in which they are looked at.
 *
 * @param working the measure of working time, for the pace of the work
 */
record InWindow(Chosen chosen, Window window, Measure working) {

	InWindow in(Grain grain) {
		return new InWindow(this.chosen, this.window.in(grain), this.working);
	}

}
