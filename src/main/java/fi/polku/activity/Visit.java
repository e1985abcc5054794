package fi.polku.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody came by. It names nobody.
 *
 * @param topic one of {@link #TOPICS}
 * @param words one line, or {@code null}
 * @param language in which it was talked: fi, sv, en or other
 * @param caseNumber the case it became, or {@code null}
 */
public record Visit(UUID id, String topic, String words, String language, Instant visitedAt, String recordedBy,
		String caseNumber) {

	static final List<String> TOPICS = List.of("work", "application", "studies", "livelihood", "digital", "company",
			"other");

	static final List<String> LANGUAGES = List.of("fi", "sv", "en", "other");

}
