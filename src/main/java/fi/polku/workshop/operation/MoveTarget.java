package fi.polku.workshop.operation;

/**
 * A step to which a case could be moved.
 *
 * @param type of BPMN, which has words
 * @param within the part of the model in which it stands, or {@code null}
 * @param hindrance why it cannot, or {@code null}
 */
record MoveTarget(String id, String name, String type, String within, String hindrance) {

	boolean isPossible() {
		return this.hindrance == null;
	}

}
