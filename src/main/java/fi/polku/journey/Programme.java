package fi.polku.journey;

import java.util.List;

/**
 * A programme as it stands on a day: one dated row of settings.
 *
 * @param authority whether its organisation is the employment authority
 * @param closingNeedsSecond whether closing needs a second person
 * @param weeklyInvitations how many are drawn from the invitation queue a week
 * @param interviewPromiseDays the service promise for the initial interview, in working
 * days
 * @param followUpPoints ISO periods after the exit
 * @param minBenefitDays the days of benefit from which one belongs to the target group
 * @param recheckDays after how many days somebody left for later is looked at again
 */
public record Programme(String id, String nameFi, String nameSv, String nameEn, String organisation, boolean authority,
		boolean closingNeedsSecond, int weeklyInvitations, int interviewPromiseDays, List<String> followUpPoints,
		int minBenefitDays, int recheckDays) {

	public String name(java.util.Locale locale) {
		return switch (locale.getLanguage()) {
			case "sv" -> this.nameSv;
			case "en" -> this.nameEn;
			default -> this.nameFi;
		};
	}
}
