package fi.polku.worklist;

/**
 * Which tasks a list shows; a part that is {@code null} filters nothing.
 *
 * @param assignee {@code me}, {@code none}, {@code meOrNone} or a user name
 * @param group one of the reader's own candidate groups
 * @param due {@code overdue}, {@code today} or {@code week}: due within it, not yet
 * overdue
 * @param waits {@code us} or {@code others}
 * @param unread only those the reader has not opened
 * @param text words of the client's name, or a case number
 * @param after the {@code next} of the page before
 */
public record WorkFilter(String assignee, String group, String step, String programme, String segment, String area,
		String due, String waits, boolean unread, String text, String sort, int limit, String after) {

	public static final int MOST = 200;

	public static final WorkFilter ALL = new WorkFilter(null, null, null, null, null, null, null, null, false, null,
			"due", 50, null);

	public WorkFilter {
		sort = (sort == null || sort.isBlank()) ? "due" : sort;
		limit = (limit < 1) ? 50 : Math.min(limit, MOST);
		assignee = blankToNull(assignee);
		group = blankToNull(group);
		step = blankToNull(step);
		programme = blankToNull(programme);
		segment = blankToNull(segment);
		area = blankToNull(area);
		due = blankToNull(due);
		waits = blankToNull(waits);
		text = blankToNull(text);
		after = blankToNull(after);
	}

	public WorkFilter withText(String words) {
		return new WorkFilter(this.assignee, this.group, this.step, this.programme, this.segment, this.area, this.due,
				this.waits, this.unread, words, this.sort, this.limit, this.after);
	}

	private static String blankToNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}
}
