package fi.polku.worktrial;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import fi.polku.process.form.FieldFault;

/**
 * The days of a trial as agreed.
 *
 * @param earlierDays trial days that count against the maximum
 * @param earlierHostDays those of them with the same host
 */
record Period(LocalDate start, LocalDate end, long earlierDays, long earlierHostDays) {

	private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.yyyy");

	/** The last day that the maximum leaves. */
	LocalDate lastDay(int maxMonths, long usedDays) {
		return this.start.plusMonths(maxMonths).minusDays(1 + usedDays);
	}

	/** What the law refuses, told of the field that says the last day. */
	List<FieldFault> faults(WorkTrialTerms terms, String field) {
		var faults = new ArrayList<FieldFault>();
		if (this.end.isBefore(this.start)) {
			faults.add(FieldFault.of(field, "worktrial.fault.endsBeforeStart"));
		}
		var total = lastDay(terms.maxMonths(), this.earlierDays);
		if (this.end.isAfter(total)) {
			faults.add(fault(field, "total", terms.maxMonths(), this.earlierDays, total, terms.totalReference()));
		}
		var host = lastDay(terms.maxMonthsPerHost(), this.earlierHostDays);
		if (this.end.isAfter(host) && host.isBefore(total)) {
			faults.add(
					fault(field, "host", terms.maxMonthsPerHost(), this.earlierHostDays, host, terms.totalReference()));
		}
		return faults;
	}

	private static FieldFault fault(String field, String code, int months, long used, LocalDate last, String law) {
		return FieldFault.of(field, "worktrial.fault." + code, String.valueOf(months), String.valueOf(used),
				last.format(FINNISH), law);
	}

}
