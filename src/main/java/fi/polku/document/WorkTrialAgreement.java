package fi.polku.document;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a work-trial agreement says (380/2023 § 57). The answers by key, each may be
 * missing and is then a line to fill in by hand: {@code goals}, {@code place},
 * {@code dailyHours}, {@code dailyTiming}, {@code weeklyDays}, {@code weeklyTiming},
 * {@code tasks}, {@code supervisor}, {@code supervisorContact}, {@code benefitPayer},
 * {@code absenceReporting}, {@code extraConditions}.
 *
 * @param returnsToWork whether the trial is to ease the return to work, which widens the
 * closing assessment
 */
public record WorkTrialAgreement(String caseNumber, Party client, Party host, Party authority, LocalDate starts,
		LocalDate ends, boolean returnsToWork, Map<String, String> answers) {

	private static final LocalDate PRESENT_LAW = LocalDate.of(2025, 1, 1);

	public WorkTrialAgreement {
		answers = Map.copyOf(answers);
	}

	/** A trial begun before 2025 follows 916/2012 to its end (383/2023 § 11). */
	public boolean before2025() {
		return this.starts.isBefore(PRESENT_LAW);
	}

}
