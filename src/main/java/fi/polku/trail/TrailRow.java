package fi.polku.trail;

import java.time.Instant;
import java.util.List;

/**
 * An entry as a reader of the trail sees it.
 *
 * @param who the name of the one who did it, or the user name
 * @param clients how many clients it concerned outside their cases
 * @param secured whether somebody behind a protection order was named
 * @param fields names of the data that changed; never the values
 */
public record TrailRow(long id, Instant at, String username, String who, String kind, String purpose, String element,
		List<String> cases, int clients, boolean secured, List<String> fields) {
}
