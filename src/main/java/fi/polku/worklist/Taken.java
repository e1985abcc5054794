package fi.polku.worklist;

import fi.polku.casefile.Disclosed;
import fi.polku.casefile.HeldBack;
import fi.polku.casefile.Within;
import fi.polku.security.Person;

/**
 * Which tasks a person may work on, as SQL on {@code work_item w}. Of another
 * organisation's case only those that may be disclosed to the person's.
 */
final class Taken {

	/** Each side is found by an index: of another organisation's few are disclosed. */
	private static final String TAKEN = """
			(w.organisation = :organisation
			     and (%1$s or (w.groups && :groups::text[] or :leads) and %2$s and %3$s)
			 or (w.owner = any(:hands::text[]) or %4$s)
			     and (%1$s or %5$s and %2$s and %3$s))""";

	private static final String HELD = "(w.assignee = :me or w.assignee = any(:hands::text[]) and w.groups && :groups::text[])";

	/**
	 * Of another organisation: what nobody has in hand yet, a colleague of one's own has,
	 * or was asked of a colleague.
	 */
	private static final String ACROSS = """
			w.groups && :across::text[]
			and (w.assignee is null
			     or w.assignee in (select h.username from app_user h where h.organisation_id = :organisation)
			     or exists (select from task_question q
			                 where q.task_id = w.task_id and q.asked_by = any(:hands::text[])
			                   and q.answered_at is null and q.withdrawn_at is null))""";

	private Taken() {
	}

	/**
	 * @param across whether some role of the person works for other organisations
	 * @param given by somebody who lets a case in that is held back
	 */
	static String sql(Person person, boolean across, boolean given) {
		return TAKEN.formatted(HELD, Within.sql(person, "w", "case_number"), given ? "true" : HeldBack.admits("w"),
				Disclosed.task("w", ":organisation"), across ? ACROSS : "false");
	}

}
