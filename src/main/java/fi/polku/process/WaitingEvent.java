package fi.polku.process;

/**
 * A message that a case now waits for.
 *
 * @param element the event's id in the model, which is also the message's name
 * @param definitionId the version of the model it stands in
 * @param executionId the engine's execution that waits
 * @param run the run of the model in which it waits, see {@link RunEnded}
 */
public record WaitingEvent(String element, String definitionId, String executionId, String run) {
}
