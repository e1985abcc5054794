package fi.polku.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import fi.polku.client.PersonalIdentityCode;

/**
 * What happens to one invented person. Chance is drawn from the person's code, so that a
 * history that was interrupted goes on as it would have gone.
 *
 * @param end the day on which guidance ends, or {@code null} where it goes on
 * @param exit how it ends, as {@link Member#exit}; an empty text where it goes on
 * @param searchBegan the day the job search began, or {@code null} where it is not known
 * @param staging how far an open case is led; {@code null} for the cohort
 */
record Story(PersonalIdentityCode code, String lastName, String firstNames, LocalDate start, LocalDate end, String exit,
		String source, int benefitDays, String programme, LocalDate searchBegan, Staging staging) {

	private static final Map<String, String> SOURCES = Map.of("BENEFIT_LIST", "list", "EMPLOYMENT_AUTHORITY",
			"employmentAuthority", "SELF", "self", "PARTNER", "partner", "OUTREACH", "outreach");

	private static final List<String> ONWARD_EXITS = List.of("EMPLOYED", "JOB_SEEKING", "UNEMPLOYED");

	private static final int LONG_ENOUGH = 170;

	static Story of(Member member) {
		boolean isNewSeeker = "EMPLOYMENT_AUTHORITY".equals(member.referredBy())
				&& Math.floorMod(member.code().hashCode(), 3) == 0;
		return new Story(new PersonalIdentityCode(member.code()), member.lastName(), member.firstNames(),
				member.started(), member.ended(), member.exit(), SOURCES.get(member.referredBy()), member.benefitDays(),
				"VOIMA", isNewSeeker ? member.started().minusDays(1) : null, null);
	}

	/** A number from zero up to the sides, always the same for the same question. */
	int roll(String question, int sides) {
		int mixed = (this.code.value() + question).hashCode() * 0x9E3779B9;
		return Math.floorMod(mixed >>> 13, sides);
	}

	<T> T pick(String question, List<T> choices) {
		return choices.get(roll(question, choices.size()));
	}

	/** Whether the municipality hires the person and a company takes them over. */
	boolean goesOnward() {
		return isStaged() ? this.staging.onward() : ONWARD_EXITS.contains(this.exit)
				&& ChronoUnit.DAYS.between(this.start, this.end) >= LONG_ENOUGH && roll("onward", 4) != 0;
	}

	/** What sets the person's answers apart, as the file of answers writes it. */
	String manner() {
		if (goesOnward()) {
			return "@onward";
		}
		return (isStaged() && this.staging.support() != null) ? "@supported" : "";
	}

	boolean isStaged() {
		return this.staging != null;
	}

	boolean endsOn(LocalDate day) {
		return day.equals(this.end);
	}

	boolean isOverOn(LocalDate day) {
		return this.end != null && day.isAfter(this.end);
	}
}
