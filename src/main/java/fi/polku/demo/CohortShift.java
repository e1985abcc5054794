package fi.polku.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import fi.polku.calendar.FinnishCalendar;

/**
 * Brings the cohort near: all by the same number of whole weeks, so that the last one
 * ended last month; one who would begin or end on a day that is no working day by so many
 * weeks less.
 */
class CohortShift {

	private final FinnishCalendar calendar;

	CohortShift(FinnishCalendar calendar) {
		this.calendar = calendar;
	}

	List<Member> shifted(List<Member> cohort, LocalDate today) {
		var last = cohort.stream().map(Member::ended).max(LocalDate::compareTo).orElseThrow();
		var weeks = Math.floorDiv(ChronoUnit.DAYS.between(last, today.withDayOfMonth(1).minusDays(1)), 7L);
		return cohort.stream().map((member) -> shifted(member, weeks)).toList();
	}

	private Member shifted(Member member, long weeks) {
		var moved = member.movedBy(weeks);
		return isOnWorkingDays(moved) ? moved : shifted(member, weeks - 1);
	}

	private boolean isOnWorkingDays(Member member) {
		return this.calendar.isWorkingDay(member.started()) && this.calendar.isWorkingDay(member.ended());
	}

}
