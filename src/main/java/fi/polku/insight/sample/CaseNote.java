package fi.polku.insight.sample;

import java.time.Instant;

/** What somebody noted of a case of a sample. */
record CaseNote(String finding, String classification, String note, String writtenBy, String writtenByName,
		Instant writtenAt) {
}
