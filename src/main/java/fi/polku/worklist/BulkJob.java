package fi.polku.worklist;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * How far an act on many tasks has come.
 *
 * @param state RUNNING or DONE
 * @param refused the tasks it left as they were, at most two hundred of them
 */
public record BulkJob(UUID id, String state, int total, int finished, int failed, List<Bulk.Result> refused) {

	@JsonIgnore
	public boolean isDone() {
		return "DONE".equals(this.state);
	}

}
