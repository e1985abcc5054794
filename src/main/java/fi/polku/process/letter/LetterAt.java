package fi.polku.process.letter;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Which letter of which version: that in which the case runs.
 *
 * @param definition id of the version
 * @param key of the occasion
 */
public record LetterAt(String definition, String key) {

	/** The one letter of the step. */
	public static LetterAt of(DelegateExecution execution) {
		return of(execution, "");
	}

	/** One of the step's several letters. */
	public static LetterAt of(DelegateExecution execution, String occasion) {
		return new LetterAt(execution.getProcessDefinitionId(),
				Occasion.key(execution.getCurrentActivityId(), occasion));
	}
}
