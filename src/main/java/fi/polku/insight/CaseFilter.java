package fi.polku.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;

/** Which cases a figure is about. */
record CaseFilter(@Schema(description = "the first day on which a case may have begun") LocalDate from,
		@Schema(description = "the last day on which a case may have begun") LocalDate to, String programme,
		String segment, String area, String team,
		@Schema(description = "an event log of others instead of Polku's own cases; the other filters are not used") UUID log,
		@Schema(description = "of a log: what ends a case; a case without it is open until the log's last event. Left out: all have ended") List<String> end) {
}
