package fi.polku.casefile;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import fi.polku.security.Role;

/**
 * What people of another organisation than the case's may be told of it, as SQL on an
 * open task. The parties that the law names need no consent in joint support (381/2023);
 * to everybody else the client's consent in force is not limited, or the ground is
 * recorded. A refusal, a withdrawal or a consent run out stops both, as it stops a
 * partner's link. Written once, for the task list and the files of cases.
 */
public final class Disclosed {

	private static final Set<Role> PARTIES = EnumSet.of(Role.SOCIAL_WORKER, Role.NURSE, Role.PSYCHOLOGIST,
			Role.EMPLOYMENT_EXPERT, Role.KELA_EXPERT, Role.JOINT_TEAM);

	private static final String SUPPORTED = """
			(%1$s.process = 'multiServiceCentre' and %1$s.groups && :parties::text[]
			 and exists (select from organisation party
			              where party.id = %2$s and party.kind in ('municipality', 'wellbeing_county', 'kela')))""";

	/** What the task's row keeps of consents and grounds, on the day of the reading. */
	private static final String GROUNDED = """
			(%1$s.disclosed_to && array['*', %2$s]::text[]
			 and (%1$s.disclosed_until is null or %1$s.disclosed_until >= :disclosedOn))""";

	private Disclosed() {
	}

	/**
	 * Whether the task may be shown to an organisation that the case is not of.
	 * @param item the alias of a row of {@code work_item}
	 * @param organisation an expression
	 */
	public static String task(String item, String organisation) {
		return "(" + SUPPORTED.formatted(item, organisation) + " or " + GROUNDED.formatted(item, organisation) + ")";
	}

	/**
	 * Whether the task is in joint support, of others than the parties that the law
	 * names: whose it is says the client's consent.
	 * @param item the alias of a row of {@code work_item}
	 */
	public static String byConsent(String item) {
		return "(%1$s.process = 'multiServiceCentre' and not %1$s.groups && :parties::text[])".formatted(item);
	}

	/** Whether the reader holds a task of the case that they may be shown. */
	static String holds(String caseNumber) {
		return holding(caseNumber, task("held", ":organisation"));
	}

	/**
	 * Whether the reader holds a task of running joint support as one of its parties:
	 * they share what it needs, so the file opens.
	 */
	static String supports(String caseNumber) {
		return holding(caseNumber, SUPPORTED.formatted("held", ":organisation"));
	}

	private static String holding(String caseNumber, String condition) {
		return "exists (select from work_item held where held.case_number = " + caseNumber
				+ " and held.assignee = any(:hands::text[]) and " + condition + ")";
	}

	/** What the conditions need, beside {@code organisation} and {@code disclosedOn}. */
	public static Map<String, Object> values() {
		return Map.of("parties", PARTIES.stream().map(Role::group).toArray(String[]::new));
	}

}
