package fi.polku.document;

import java.time.LocalDate;
import java.util.Map;

/**
 * What an employer needs at hand when applying for pay subsidy in the national service.
 * The answers by key, each may be missing: {@code jobTitle}, {@code tasks},
 * {@code place}, {@code duration}, {@code weeklyHours}, {@code wage},
 * {@code collectiveAgreement}, {@code percentage}, {@code months}, {@code cap},
 * {@code lawReference}, {@code otherSupport}, {@code furtherInformation}. Of the client
 * only what the recorded consent to disclosure covers.
 *
 * @param wantedStart {@code null} when not agreed
 */
public record PaySubsidySummary(String caseNumber, Party client, Party employer, Party contact, LocalDate wantedStart,
		Map<String, String> answers) {

	public PaySubsidySummary {
		answers = Map.copyOf(answers);
	}

}
