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

	private Within() {
	}

	/**
	 * The condition, which needs the {@link #values} and those of {@link Masking}.
	 * @param number the column of the case number
	 */
	public static String sql(Person reader, String alias, String number) {
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
		return "(coalesce(" + alias + ".owner = any(:hands::text[]), false) or coalesce(" + extent + programme
				+ ", false) or " + alias + "." + number + " = any(:opened::text[]))";
	}

	public static Map<String, Object> values(Person reader) {
		var reach = reader.reach();
		return Map.of("reachTeam", String.valueOf(reader.team()), "reachArea", String.valueOf(reader.area()),
				"reachProgrammes", reach.programmes().toArray(String[]::new), "opened",
				reach.opened().toArray(String[]::new));
	}

}
