package fi.polku.worklist;

import java.util.List;

/**
 * A page of a list.
 *
 * @param next what asks for the page after this, or {@code null} at the end
 * @param total how many there are, exact up to a thousand
 * @param more whether there are more than {@code total}
 */
public record WorkPage(List<WorkItem> items, String next, int total, boolean more) {
}
