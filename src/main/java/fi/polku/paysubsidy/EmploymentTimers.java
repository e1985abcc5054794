package fi.polku.paysubsidy;

import fi.polku.process.Timers;

import org.springframework.stereotype.Component;

/** A new last day moves what still waits for the old one. */
@Component
class EmploymentTimers {

	private final Timers timers;

	EmploymentTimers(Timers timers) {
		this.timers = timers;
	}

	void moveTo(EmploymentDates dates, String processInstanceId) {
		this.timers.move(processInstanceId, "employmentMidway", dates.midway());
		this.timers.move(processInstanceId, "timeToSecureNextPath", dates.secureNextPath());
		this.timers.move(processInstanceId, "employmentEndDay", dates.ends());
	}

}
