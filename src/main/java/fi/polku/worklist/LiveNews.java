package fi.polku.worklist;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What is told to an open list: ids and numbers, never whose task it is.
 *
 * @param more how many have come since the page was shown; {@code null} adds to what was
 * told
 * @param fresh tasks that have come
 * @param changed tasks that stand in it and have changed
 * @param done tasks that are no longer open
 * @param left tasks that the filter no longer holds
 * @param tabs whether the counts of the tabs may have changed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record LiveNews(Integer more, List<String> fresh, List<String> changed, List<String> done, List<String> left,
		boolean tabs) {

	@JsonIgnore
	boolean isNothing() {
		return (this.more == null || this.more == 0) && !this.tabs && this.fresh.isEmpty() && this.changed.isEmpty()
				&& this.done.isEmpty() && this.left.isEmpty();
	}

}
