package fi.polku.web;

/**
 * One row of a time line, ready to be shown.
 *
 * @param kind what sort of happening, in words; may be null
 * @param detail more about it; may be null
 * @param who who did it; may be null
 * @param href where it opens; may be null
 * @param source id of the record or note that it tells; may be null
 */
public record Happening(String when, String title, String kind, String detail, String who, String href, String source) {
}
