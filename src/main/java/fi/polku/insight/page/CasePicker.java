package fi.polku.insight.page;

import java.util.List;
import java.util.function.IntPredicate;

import fi.polku.insight.columns.Chosen;

/** Picks those of the chosen cases that stand behind one row of a figure. */
public interface CasePicker {

	/** Its name in the address of the list. */
	String name();

	/**
	 * Which cases, by their indexes.
	 * @param value what the address says by the name
	 * @param kinds of the steps that are looked at, as the figure's page was asked for;
	 * empty where it was not
	 */
	IntPredicate of(Chosen chosen, String value, List<String> kinds);

}
