package fi.polku.workshop.migration;

import java.util.List;
import java.util.Map;

import fi.polku.workshop.migration.StandingCases.Standing;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * What would become of the open cases of a model.
 *
 * @param target the drawing they would go over to; {@code null} where the engine cannot
 * read it or no case is open
 * @param readable whether the engine can read the target
 * @param cases how many are open by version
 * @param staying cases that cannot follow
 */
public record MovePlan(BpmnModelInstance target, boolean readable, Map<Integer, Integer> cases, List<MoveRoute> routes,
		List<Standing> standing, List<Staying> staying) {

	/** Whether the engine takes all of it. */
	public boolean isValid() {
		return this.readable && this.routes.stream().allMatch(MoveRoute::isValid);
	}

	/** How many cases are open. */
	public int open() {
		return this.cases.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** How many of them cannot follow. */
	public int stay() {
		return this.staying.stream().mapToInt(Staying::cases).sum();
	}

	/**
	 * Cases that cannot follow, for one reason.
	 *
	 * @param code the text {@code workshop.migration.fault.<code>} says it
	 */
	public record Staying(String definition, int version, String step, String code, int cases) {
	}

}
