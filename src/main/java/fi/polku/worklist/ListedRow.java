package fi.polku.worklist;

import java.util.List;

/**
 * A row of a list with the keys of its place in the order.
 */
record ListedRow(WorkItem item, List<String> keys) {
}
