package fi.polku.worklist;

/**
 * How much work waits for a person: own tasks, questions between the person and
 * colleagues, and the unclaimed tasks that are new.
 */
public record WorkCounts(int overdue, int today, int week, int waitingForOthers, int questions, int unread) {
}
