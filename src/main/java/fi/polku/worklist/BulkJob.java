package fi.polku.worklist;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How far an act on many tasks has come.
 *
 * @param action claim, release, assign, followUp, confirm or undo
 * @param state RUNNING or DONE
 * @param undo what takes it back, or {@code null} where it cannot be (yet, or any more)
 * @param refused the tasks it left as they were, at most two hundred of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BulkJob(UUID id, String action, String state, int total, int finished, int failed, UUID undo,
		List<Bulk.Result> refused) {

	/** Whether it takes another act back. */
	@JsonIgnore
	public boolean isUndoing() {
		return "undo".equals(this.action);
	}

	@JsonIgnore
	public boolean isDone() {
		return "DONE".equals(this.state);
	}

}
