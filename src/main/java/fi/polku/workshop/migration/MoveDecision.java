package fi.polku.workshop.migration;

import java.util.List;

/**
 * What an owner decides of the open cases.
 *
 * @param steps with {@link Scope#STEPS}: only cases that stand there
 * @param instructions those that differ from what is proposed
 */
public record MoveDecision(Scope scope, List<String> steps, List<Instruction> instructions) {

	public static final MoveDecision NONE = new MoveDecision(Scope.NONE, List.of(), List.of());

	public MoveDecision {
		scope = (scope != null) ? scope : Scope.NONE;
		steps = (steps != null) ? List.copyOf(steps) : List.of();
		instructions = (instructions != null) ? List.copyOf(instructions) : List.of();
	}

	/** Which cases go over. */
	public enum Scope {

		ALL, STEPS, NONE

	}

	/** The steps where a case must stand; {@code null} where it may stand anywhere. */
	String[] only() {
		return (this.scope == Scope.STEPS) ? this.steps.toArray(String[]::new) : null;
	}

}
