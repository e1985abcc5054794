package fi.polku.demo;

/**
 * How far the making of the history is.
 *
 * @param done parts of a hundred
 */
record Progress(Stage stage, int done) {

	static final Progress STARTING = new Progress(Stage.STARTING, 0);

	/** Where it stands. */
	enum Stage {

		STARTING, MAKING, READY, FAILED

	}

	boolean isReady() {
		return this.stage == Stage.READY;
	}

	/** The message key of the words. */
	String words() {
		return "demo.waiting." + this.stage.name().toLowerCase(java.util.Locale.ROOT);
	}

}
