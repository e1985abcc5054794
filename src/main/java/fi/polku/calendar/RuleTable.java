package fi.polku.calendar;

import java.util.List;
import java.util.Map;

/** A decision table without its engine; {@code Decisions} in the application. */
@FunctionalInterface
interface RuleTable {

	/**
	 * The output rows that hit, by output name.
	 * @param inputs values by input name, days as ISO text
	 */
	List<Map<String, Object>> rows(String decision, Map<String, Object> inputs);

}
