package fi.polku.process.check;

import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find. */
class Faults {

	private final List<ModelFault> found = new ArrayList<>();

	void add(String model, String element, String code, String... arguments) {
		this.found.add(new ModelFault(model, element, code, List.of(arguments)));
	}

	List<ModelFault> all() {
		return List.copyOf(this.found);
	}

}
