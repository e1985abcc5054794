package fi.polku.insight.columns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for names, in the order in which they come; 0 for none. */
final class Codes {

	private final Map<String, Integer> codes = new HashMap<>();

	private final List<String> names = new ArrayList<>();

	Codes() {
		this.names.add(null);
	}

	int of(String name) {
		if (name == null) {
			return 0;
		}
		return this.codes.computeIfAbsent(name, (added) -> {
			this.names.add(added);
			return this.names.size() - 1;
		});
	}

	/** A copy that stays as it is. */
	List<String> names() {
		return Collections.unmodifiableList(new ArrayList<>(this.names));
	}

}
