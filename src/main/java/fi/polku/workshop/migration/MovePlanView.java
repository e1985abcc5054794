package fi.polku.workshop.migration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fi.polku.web.Refusal;

/**
 * A plan in words.
 *
 * @param cases open cases by version
 * @param rows the steps that matter: somebody stands there, or it leads elsewhere
 * @param others all other steps
 */
record MovePlanView(MoveDecision decision, boolean readable, boolean valid, int open, int stay,
		Map<Integer, Integer> cases, List<StepRow> rows, List<StepRow> others, List<FaultRow> faults,
		List<StayingRow> cannotFollow) {

	/** Refuses steps that stand in no version of which cases are open. */
	void refuseUnknown() {
		var known = Stream.concat(this.rows.stream(), this.others.stream()).map(StepRow::source).toList();
		if (this.open > 0 && this.readable) {
			Stream
				.concat(this.decision.steps().stream(), this.decision.instructions().stream().map(Instruction::source))
				.filter((step) -> step == null || !known.contains(MoveRoutes.element(step)))
				.findFirst()
				.ifPresent((step) -> {
					throw Refusal.unprocessable(List.of(), "workshop.migration.stepUnknown", step);
				});
		}
	}

	/**
	 * What becomes of the cases at one step.
	 *
	 * @param cases how many stand there, by version
	 * @param target {@code null} where they stay
	 * @param waits whether the step has a timer or message that may begin anew
	 * @param chosen whether its cases go over where only those at some steps do
	 */
	record StepRow(String source, String name, Map<Integer, Integer> cases, String target, String targetName,
			boolean waits, boolean updateTrigger, boolean chosen, List<TargetSteps.Step> options) {

		boolean isEqual() {
			return this.source.equals(this.target) && !(this.waits && this.updateTrigger);
		}

		public int open() {
			return this.cases.values().stream().mapToInt(Integer::intValue).sum();
		}

	}

	/** What the engine does not take. */
	record FaultRow(int version, String element, String name, String code, String says) {
	}

	/**
	 * Cases that cannot follow, for one reason.
	 *
	 * @param caseNumbers some of those that the reader may see
	 */
	record StayingRow(int version, String step, String name, String code, String says, int cases,
			List<String> caseNumbers) {
	}

}
