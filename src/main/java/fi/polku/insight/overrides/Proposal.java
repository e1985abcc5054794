package fi.polku.insight.overrides;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A proposal that a person confirms or departs from, as the models keep it: the decision
 * table proposes through its history, the form of the step keeps choice and reason.
 */
public enum Proposal {

	/** Whom of a list to invite. */
	LIST("listProposal", "listProposal", "screenClient", "screening", "screeningOverrideReason"),

	/**
	 * Whether a referred client is taken in. Only what the table does not take in by
	 * itself comes to a person; on {@code judgement} it proposes nothing.
	 */
	TARGET_GROUP("targetGroup", "targetProposal", "decideTargetGroup", "targetDecision", "decisionGrounds"),

	SEGMENT("segment", "segmentProposal", "confirmSegment", "segment", "segmentOverrideReason"),

	/**
	 * The service: the form keeps only whether the plan follows the proposal; what the
	 * plan holds instead stands in the draft before it.
	 */
	ROUTE("route", "routeProposal", "agreePlan", "routeFollowed", "routeOverrideReason");

	private final String table;

	private final String output;

	private final String step;

	private final String choice;

	private final String reason;

	Proposal(String table, String output, String step, String choice, String reason) {
		this.table = table;
		this.output = output;
		this.step = step;
		this.choice = choice;
		this.reason = reason;
	}

	/** Id of the decision, by which it is asked for. */
	String table() {
		return this.table;
	}

	String output() {
		return this.output;
	}

	String step() {
		return this.step;
	}

	String choice() {
		return this.choice;
	}

	String reason() {
		return this.reason;
	}

	/** Whether some table proposes the variable. */
	public static boolean isProposed(String variable) {
		return Arrays.stream(values()).anyMatch((one) -> one.output.equals(variable));
	}

	static List<String> tables() {
		return Arrays.stream(values()).map(Proposal::table).toList();
	}

	static Optional<Proposal> of(String table) {
		return Arrays.stream(values()).filter((one) -> one.table.equals(table)).findFirst();
	}

}
