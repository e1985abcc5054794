package fi.polku.casefile;

import java.util.Map;

import fi.polku.security.Person;

/**
 * Which rows of cases are within a reader's reach in their organisation. Written once,
 * for every list and policy, each with its own alias of a row that has {@code owner},
 * {@code team_id}, {@code area_id} and {@code programme}. One's own cases and those that
 * were opened are always within.
 */
public final class Within {

	private static final String OWNER = "%s.owner = any(:hands::text[])";

	/** For rows that do not say whose the case is. */
	private static final String OWNER_OF_NUMBER = """
			%s.number in (select k.number from client_case k where k.owner = any(:hands::text[]))""";

	private Within() {
	}

	/**
	 * The condition, which needs the {@link #values} and those of {@link Masking}.
	 * @param number the column of the case number
	 */
	public static String sql(Person reader, String alias, String number) {
		return sql(reader, alias, OWNER, " or " + alias + "." + number + " = any(:opened::text[])");
	}

	/** The same for figures, which count nothing that was opened only. */
	public static String ofFigures(Person reader, String alias) {
		return sql(reader, alias, OWNER_OF_NUMBER, "");
	}

	private static String sql(Person reader, String alias, String owner, String opened) {
		var reach = reader.reach();
		if (reach.isWhole()) {
			return "true";
		}
		var extent = switch (reach.extent()) {
			case OWN -> "false";
			case TEAM -> alias + ".team_id = :reachTeam";
			case AREA -> alias + ".area_id = :reachArea";
			case ORGANISATION -> "true";
		};
		var programme = reach.programmes().isEmpty() ? ""
				: " and " + alias + ".programme = any(:reachProgrammes::text[])";
		return "(coalesce(" + owner.formatted(alias) + ", false) or coalesce(" + extent + programme + ", false)"
				+ opened + ")";
	}

	public static Map<String, Object> values(Person reader) {
		var reach = reader.reach();
		return Map.of("reachTeam", String.valueOf(reader.team()), "reachArea", String.valueOf(reader.area()),
				"reachProgrammes", reach.programmes().toArray(String[]::new), "opened",
				reach.opened().toArray(String[]::new));
	}

}
