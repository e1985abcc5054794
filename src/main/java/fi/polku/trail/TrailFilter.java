package fi.polku.trail;

import java.time.LocalDate;

import fi.polku.process.CaseNumber;

/**
 * Which entries are asked for; what is {@code null} does not narrow.
 *
 * @param day a day in Helsinki
 * @param before the entry before which the page begins
 */
public record TrailFilter(LocalDate day, String username, CaseNumber caseNumber, Long before) {
}
