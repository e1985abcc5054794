package fi.polku.casefile.page;

/**
 * How guidance ended.
 *
 * @param situation on the last day, in words
 * @param lasting what the follow-up found, in words; {@code null} while it goes on
 */
public record ExitView(String situation, String lasting) {
}
