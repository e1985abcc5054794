package fi.polku.process;

/**
 * Why a task that was left cannot be begun again.
 *
 * @param element the element that stands in the way, or {@code null}
 * @param definitionId the version of its model, or {@code null}
 */
public record Obstacle(Kind kind, String element, String definitionId) {

	static Obstacle of(Kind kind) {
		return new Obstacle(kind, null, null);
	}

	/** What stands in the way. */
	public enum Kind {

		/** A later human task was completed. */
		TASK,
		/** Something that was told came in. */
		EVENT,
		/** A date that was waited for came. */
		TIMER,
		/** An automatic step did more than reckon. */
		STEP,
		/** The model, or the part of it in which the task stands, has ended. */
		ENDED,
		/** The task is one of several of its kind at once. */
		SEVERAL,
		/** Nothing is known of how the task was left. */
		UNKNOWN

	}

}
