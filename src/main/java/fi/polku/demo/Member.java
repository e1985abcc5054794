package fi.polku.demo;

import java.time.LocalDate;

/**
 * A member of the cohort as the file has it.
 *
 * @param referredBy BENEFIT_LIST, EMPLOYMENT_AUTHORITY, SELF, PARTNER or OUTREACH
 * @param exit EMPLOYED, EDUCATION, OUTSIDE_LABOUR_FORCE, JOB_SEEKING or UNEMPLOYED
 */
record Member(String code, String lastName, String firstNames, LocalDate started, LocalDate ended, int benefitDays,
		String referredBy, String exit) {

	static Member of(Table.Row row) {
		return new Member(row.get("personal_identity_code"), row.get("last_name"), row.get("first_names"),
				LocalDate.parse(row.get("started")), LocalDate.parse(row.get("ended")),
				Integer.parseInt(row.get("benefit_days")), row.get("referred_by"), row.get("exit_status"));
	}

	Member movedBy(long weeks) {
		return new Member(this.code, this.lastName, this.firstNames, this.started.plusWeeks(weeks),
				this.ended.plusWeeks(weeks), this.benefitDays, this.referredBy, this.exit);
	}
}
