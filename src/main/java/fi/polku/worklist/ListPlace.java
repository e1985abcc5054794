package fi.polku.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where somebody is in the list: a filter alone, a named view, or a named view that has
 * been changed since it was opened.
 *
 * @param view the named view, or {@code null}
 * @param edited whether the filter is another than the view's own
 * @param columns what the table shows, in order
 */
record ListPlace(WorkFilter filter, SavedView view, boolean edited, List<String> columns) {

	/** The parameters that lead here; never what is searched for. */
	Map<String, String> address() {
		return (this.view == null || this.edited) ? address(this.filter.parts())
				: new LinkedHashMap<>(Map.of("view", this.view.id().toString()));
	}

	/** The same view, or none, with this filter. */
	Map<String, String> address(Map<String, String> parts) {
		var address = new LinkedHashMap<String, String>();
		if (this.view != null) {
			address.put("view", this.view.id().toString());
			address.put("edited", "1");
		}
		address.putAll(parts);
		return address;
	}

	boolean isAsSaved() {
		return this.view != null && !this.edited;
	}

}
