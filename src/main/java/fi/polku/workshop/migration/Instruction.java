package fi.polku.workshop.migration;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What becomes of a case that stands at a step.
 *
 * @param source the step's id in the version it stands in
 * @param target its id in the other version; {@code null} where the case stays
 * @param updateTrigger whether a timer or message begins anew by the other version,
 * instead of going on as it was
 */
public record Instruction(String source, String target, boolean updateTrigger) {

	@JsonIgnore
	public boolean isMapped() {
		return this.target != null;
	}

	/** Whether step and trigger stay as they are. */
	@JsonIgnore
	public boolean isEqual() {
		return this.source.equals(this.target) && !this.updateTrigger;
	}

}
