package fi.polku.link;

import fi.polku.process.CaseNumber;

/**
 * A link to be made.
 *
 * @param partner who answers by it; {@code null} for the client's own
 * @param model the service whose questions the partner answers, or {@code null}
 * @param question what the partner is asked in words, or {@code null}
 * @param language of the holder: fi, sv or en
 * @param ground on which the partner is told about the client; {@code null} where the
 * client's consent covers every partner, and for the client's own
 */
public record NewLink(CaseNumber caseNumber, String partner, String model, String question, String language,
		Ground ground) {

	PersonalLink.Kind kind() {
		return (this.partner != null) ? PersonalLink.Kind.PARTNER : PersonalLink.Kind.CLIENT;
	}
}
