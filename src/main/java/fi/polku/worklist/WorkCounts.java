package fi.polku.worklist;

/** How much work waits for a person: own tasks, and the unclaimed ones that are new. */
public record WorkCounts(int overdue, int today, int week, int waitingForOthers, int unread) {
}
