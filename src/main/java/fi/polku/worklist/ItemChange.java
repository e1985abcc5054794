package fi.polku.worklist;

/**
 * A row of the list that came, changed or went.
 *
 * @param kind new, changed or gone
 */
record ItemChange(String taskId, String kind) {

	boolean isNew() {
		return "new".equals(this.kind);
	}

}
