package fi.polku.workshop.operation;

/**
 * Where a case stands in one of the models it runs.
 *
 * @param id the engine's id of this pass, or of the wait before it
 * @param waiting whether the step waits to be begun or gone on with by itself
 * @param name what the step is called
 * @param hindrance why it cannot be moved from here, or {@code null}
 */
record CasePlace(String id, boolean waiting, OperatedCase.Run run, String step, String name, String hindrance) {

	String model() {
		return this.run.model().name();
	}

	public boolean isMovable() {
		return this.hindrance == null;
	}

}
