package fi.polku.process.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what the rules find. */
class Faults {

	private static final int LONGEST = 300;

	/** As many faults of one kind in a model as are told at once. */
	private static final int MOST = 200;

	private final Map<String, Integer> ofKind = new HashMap<>();

	/** Each is told once, whichever rules find it. */
	private final Set<ModelFault> found = new LinkedHashSet<>();

	void add(String model, String element, String code, String... arguments) {
		int number = this.ofKind.merge(model + " " + code, 1, Integer::sum);
		if (number <= MOST) {
			var where = inShort(element.isBlank() ? model : element);
			this.found.add(new ModelFault(model, where, code, Arrays.stream(arguments).map(Faults::inShort).toList()));
		}
		else {
			this.found.add(new ModelFault(model, model, "moreFaults", List.of(String.valueOf(MOST))));
		}
	}

	private static String inShort(String argument) {
		return (argument.length() > LONGEST) ? argument.substring(0, LONGEST) + "…" : argument;
	}

	List<ModelFault> all() {
		return List.copyOf(this.found);
	}

}
