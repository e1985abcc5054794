package fi.polku.process.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what the rules find. */
class Faults {

	private static final int LONGEST = 300;

	private final List<ModelFault> found = new ArrayList<>();

	void add(String model, String element, String code, String... arguments) {
		var where = element.isBlank() ? model : element;
		this.found.add(new ModelFault(model, where, code, Arrays.stream(arguments).map(Faults::inShort).toList()));
	}

	private static String inShort(String argument) {
		return (argument.length() > LONGEST) ? argument.substring(0, LONGEST) + "…" : argument;
	}

	List<ModelFault> all() {
		return List.copyOf(this.found);
	}

}
