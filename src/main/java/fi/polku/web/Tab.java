package fi.polku.web;

/**
 * One view of a page.
 *
 * @param count how many stand there; null shows none
 */
public record Tab(String label, String href, Long count, boolean current) {
}
