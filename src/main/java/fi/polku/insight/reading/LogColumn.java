package fi.polku.insight.reading;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a column of a CSV log can say, with the headings that are known for it. */
public enum LogColumn {

	CASE("case", "case_id", "caseid", "case id", "case:concept:name", "trace", "case number", "asia", "tapaus",
			"asianumero"),

	ACTIVITY("activity", "concept:name", "activity_name", "event", "task", "step", "vaihe", "tehtävä", "tapahtuma",
			"toiminto"),

	/** When it happened, or where there is a start too, when it ended. */
	TIME("timestamp", "time:timestamp", "time", "end_timestamp", "complete_timestamp", "completed", "end", "date",
			"aika", "päättyi", "loppu", "loppuaika", "päättymisaika", "valmis"),

	START("start_timestamp", "start_time", "time:start", "started", "start", "alkoi", "alku", "alkuaika", "aloitettu"),

	LIFECYCLE("lifecycle", "lifecycle:transition", "transition", "lifecycle_id", "registration_type"),

	RESOURCE("resource", "org:resource", "resource_id", "user", "employee", "tekijä", "käsittelijä"),

	ROLE("role", "org:group", "org:role", "group", "team", "rooli", "tiimi", "ryhmä"),

	INSTANCE("instance", "concept:instance", "activity_instance", "activity_instance_id", "event_id");

	private final Set<String> headings;

	LogColumn(String... headings) {
		this.headings = Set.of(headings);
	}

	/** The column that the heading, or a mapping's word, stands for. */
	static Optional<LogColumn> of(String word) {
		var plain = word.strip().toLowerCase(java.util.Locale.ROOT);
		return Arrays.stream(values())
			.filter((one) -> one.headings.contains(plain) || one.name().equalsIgnoreCase(plain))
			.findFirst();
	}

}
