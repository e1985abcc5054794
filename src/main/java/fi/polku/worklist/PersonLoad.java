package fi.polku.worklist;

/**
 * How much work a person of the team has.
 *
 * @param username {@code null} for the tasks that nobody has taken
 */
record PersonLoad(String username, String name, int open, int overdue, int today, int week) {

	/** As a filter's assignee. */
	public String assignee() {
		return (this.username != null) ? this.username : "none";
	}

}
