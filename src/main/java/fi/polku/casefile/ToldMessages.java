package fi.polku.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fi.polku.process.CaseNumber;

/**
 * What has been told to client, partners and colleagues. The messages answer; the case
 * file asks.
 */
public interface ToldMessages {

	List<Told> of(CaseNumber caseNumber);

	/**
	 * A message.
	 *
	 * @param at when it was written, or, once it no longer waits, what became of it
	 * @param later when it is to go out, or {@code null} where that is not ahead
	 * @param recipient client, partner or company_coordinator
	 * @param channel text_message, email or letter
	 * @param state waiting, sent, failed or withdrawn
	 */
	record Told(UUID id, Instant at, Instant later, String recipient, String channel, String subject, String body,
			String state) {
	}

}
