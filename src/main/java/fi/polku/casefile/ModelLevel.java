package fi.polku.casefile;

import java.util.List;

import fi.polku.process.Model;
import fi.polku.process.ModelElement;

/**
 * A model on a case's way, with the one that called it.
 *
 * @param instance the running instance, or {@code null} where it has not begun
 * @param above the level of the caller, or {@code null}
 * @param caller the call activity there, or {@code null}
 */
record ModelLevel(Model model, String instance, ModelLevel above, String caller) {

	/** The starts of the process or of a sub-process that no message begins. */
	List<ModelElement> starts(String parent) {
		return this.model.elements()
			.values()
			.stream()
			.filter((it) -> "startEvent".equals(it.type()) && parent.equals(it.parent()) && it.message() == null)
			.toList();
	}

	/** The sub-processes in it to which nothing leads: they begin by themselves. */
	List<ModelElement> eventSubProcesses(String parent) {
		var elements = this.model.elements().values();
		return elements.stream()
			.filter((it) -> "subProcess".equals(it.type()) && parent.equals(it.parent()))
			.filter((it) -> elements.stream().noneMatch((other) -> other.next().contains(it.id())))
			.toList();
	}

}
