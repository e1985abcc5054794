package fi.polku.casefile;

import java.util.Map;

import fi.polku.security.Person;
import fi.polku.security.Role;

/**
 * Who may know a client behind a protection order: whoever guides them as the owner of
 * the case or holds one of its tasks, or is deputy of who does, or has opened the case
 * for a limited time to know it. Written once, for every list and policy, each with its
 * own columns.
 */
public final class Masking {

	private Masking() {
	}

	/**
	 * Whether the client may be known, as SQL that needs the {@link #values}.
	 * @param isProtected a boolean expression: whether there is a protection order
	 * @param owner the user name of the case's owner
	 */
	public static String named(String isProtected, String owner, String caseNumber) {
		return "(not " + isProtected + " or :guides and (" + owner + " = any(:hands::text[]) or "
				+ holdsTask(caseNumber) + " or " + caseNumber + " = any(:openedByName::text[])))";
	}

	/** Whether the reader holds a task of the case. */
	static String holdsTask(String caseNumber) {
		return "exists (select from work_item held where held.case_number = " + caseNumber
				+ " and held.assignee = any(:hands::text[]))";
	}

	public static Map<String, Object> values(Person reader) {
		return Map.of("me", reader.username(), "hands", reader.hands().toArray(String[]::new), "guides",
				reader.has(Role.GUIDES.toArray(Role[]::new)), "openedByName",
				reader.reach().named().toArray(String[]::new));
	}

}
