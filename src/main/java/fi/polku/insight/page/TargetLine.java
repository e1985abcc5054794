package fi.polku.insight.page;

/**
 * A target that was set on a figure, as the figure shows it.
 *
 * @param at its threshold: seconds, a share between 0 and 1, or a number
 * @param label beside its line
 * @param words below the figure: which it is and how it stands
 * @param state unknown, kept or crossed
 * @param href the target's own page
 */
public record TargetLine(double at, String label, String words, String state, String href) {
}
