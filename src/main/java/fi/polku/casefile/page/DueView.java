package fi.polku.casefile.page;

import java.time.LocalDate;

/**
 * Something somebody owes the case.
 *
 * @param href {@code null} where the reader may not open it
 * @param from whose turn it is, in words
 * @param left days left, negative when late; {@code null} without a deadline
 * @param kindOfDay workingDay, weekday or day
 * @param ground the law's section or the promise, in words; {@code null} without one
 */
public record DueView(String name, String href, String from, LocalDate dueOn, Integer left, String kindOfDay,
		String ground) {
}
