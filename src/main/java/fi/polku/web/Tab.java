package fi.polku.web;

/**
 * One view of a page.
 *
 * @param count how many stand there; null shows none
 * @param more whether there are more than that
 */
public record Tab(String label, String href, Long count, boolean more, boolean current) {

	public Tab(String label, String href, Long count, boolean current) {
		this(label, href, count, false, current);
	}

}
