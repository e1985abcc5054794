package fi.polku.worklist;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A named view of the list.
 *
 * @param scope private, team or shared with the organisation
 * @param parts filter and order, as they stand in an address
 * @param words what is searched for, or {@code null}
 * @param pinned whether it is a tab of the reader
 * @param mayChange whether the reader may change and delete it
 */
record SavedView(UUID id, String owner, String ownerName, String scope, String team, String name,
		Map<String, String> parts, String words, List<String> columns, boolean pinned, boolean mayChange) {

	WorkFilter filter() {
		return WorkFilter.of(this.parts).withText(this.words);
	}

	boolean isOf(String username) {
		return this.owner.equals(username);
	}

}
