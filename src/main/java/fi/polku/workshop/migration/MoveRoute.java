package fi.polku.workshop.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From one version of a model to another.
 *
 * @param source the engine's id of the version
 * @param instructions step by step; a step that is not named stays
 * @param faults why the engine does not take them
 */
public record MoveRoute(String source, int sourceVersion, String target, int targetVersion,
		List<Instruction> instructions, List<StepFault> faults) {

	/**
	 * Something that is wrong with a step.
	 *
	 * @param code the text {@code workshop.migration.fault.<code>} says it
	 */
	public record StepFault(String element, String code) {
	}

	boolean isValid() {
		return this.faults.isEmpty();
	}

	MoveRoute with(List<Instruction> other) {
		return new MoveRoute(this.source, this.sourceVersion, this.target, this.targetVersion, other, this.faults);
	}

	/** Where each step leads. */
	Map<String, String> steps() {
		var steps = new LinkedHashMap<String, String>();
		mapped().forEach((one) -> steps.put(one.source(), one.target()));
		return steps;
	}

	/** The way back; a step to which several led goes back to the first of them. */
	List<Instruction> reversed() {
		var back = new LinkedHashMap<String, Instruction>();
		mapped().forEach((one) -> back.putIfAbsent(one.target(),
				new Instruction(one.target(), one.source(), one.updateTrigger())));
		return List.copyOf(back.values());
	}

	List<Instruction> mapped() {
		return this.instructions.stream().filter(Instruction::isMapped).toList();
	}

}
