package fi.polku.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far an open case is led, and when.
 *
 * @param stops the steps at which it stands now
 * @param acts steps by the number of working days before today on which they are done
 * @param services the ends of the services' variables, such as WorkTrial
 * @param due working days from now until the task is due, or {@code null} as it comes
 * @param meetingAt the hour of today's meeting, or {@code null}
 * @param identified whether the identity code is known from the beginning
 * @param needsSecond whether closing needs a second person
 * @param onward whether the municipality hires the client and a company takes them over
 * @param support what the employer applies for from the municipality, or {@code null}
 */
record Staging(Set<String> stops, Map<String, Integer> acts, Set<String> services, String owner, String assignee,
		Integer due, Integer meetingAt, boolean isProtected, boolean identified, boolean needsSecond, boolean onward,
		String support) {

	private static final List<String> SUPPORTS = List.of("municipalSupplement", "recruitmentBonus");

	static Staging of(Table.Row row) {
		var flags = Set.of(row.get("flags").split(" "));
		return new Staging(Set.of(row.get("stop").split(",")), acts(row.get("acts")),
				Set.of(row.get("services").split(" ")), row.orNull("owner"), row.orNull("assignee"),
				number(row.orNull("due")), number(row.orNull("meeting")), flags.contains("protected"),
				!flags.contains("unidentified"), flags.contains("second"), flags.contains("onward"),
				SUPPORTS.stream().filter(flags::contains).findFirst().orElse(null));
	}

	private static Map<String, Integer> acts(String text) {
		return Arrays.stream(text.split(" "))
			.filter((act) -> !act.isEmpty())
			.map((act) -> act.split(":"))
			.collect(Collectors.toMap((act) -> act[0], (act) -> Integer.valueOf(act[1])));
	}

	private static Integer number(String text) {
		return (text != null) ? Integer.valueOf(text) : null;
	}
}
