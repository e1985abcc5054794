package fi.polku.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * A decision table as a module sees it, so that only this package knows the engine. A
 * module names the decision and its inputs and reads the rows that hit.
 */
@FunctionalInterface
public interface RuleTable {

	/**
	 * The output rows that hit, by output name.
	 * @param decision id of the decision
	 * @param inputs values by input name; dates as ISO text; a missing fact is
	 * {@code null}
	 * @return empty when no row hits; a UNIQUE table with two hits is an exception
	 */
	List<Map<String, Object>> rows(String decision, Map<String, Object> inputs);

	/**
	 * The days at which the newest version of the table changes: between two of them
	 * every day gets the same rows. Empty where that cannot be told, because the table
	 * compares days with something else than days written in it.
	 */
	default Optional<NavigableSet<LocalDate>> days(String decision) {
		return Optional.empty();
	}

}
