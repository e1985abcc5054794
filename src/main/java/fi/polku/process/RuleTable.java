package fi.polku.process;

import java.util.List;
import java.util.Map;

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

}
