package fi.polku.casefile.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the rows of one client are found in each table, and which tables an extract leaves
 * out, each with its reason. A table is found by its columns {@code client_id} and
 * {@code case_number}; only the others are named here.
 */
public final class HeldTables {

	/** Table or {@code table.column}, and why it is not in an extract. */
	public static final Map<String, String> LEFT_OUT = Map.ofEntries(
			Map.entry("client_joined", "under which ids the person stood before, without anything of a person"),
			Map.entry("erasure_confirmation", "who of the staff confirmed an erasure: in the log"),
			Map.entry("client_code", "keyed indexes of the identity code, which is told itself"),
			Map.entry("health_record", "opened and told with the record it belongs to"),
			Map.entry("draft", "unfinished notes of an official, not yet documents (621/1999 § 5(3))"),
			Map.entry("benefit_upload", "a whole file of many people, gone once its rows are read; the rows are told"),
			Map.entry("mailbox", "the demo's copy of messages, which are told"),
			Map.entry("saved_view", "a colleague's search words"),
			Map.entry("waste", "what colleagues say of the work, not of a person; found and erased all the same"),
			Map.entry("improvement_card_field", "as waste"), Map.entry("improvement_card_change", "as waste"),
			Map.entry("idempotency", "a technical copy of an answer, for seven days"),
			Map.entry("trail", "the log, of which the client gets an extract of its own"),
			Map.entry("trail_value", "old and new values of what is told, kept with the log"),
			Map.entry("trail_salt", "a secret that proves the log"),
			Map.entry("trail_head", "positions in the log, without anything of a person"),
			Map.entry("trail_anomaly", "how colleagues used their rights; whose data was seen is in the log"),
			Map.entry("work_item_read", "who of the staff has opened a task: in the log"),
			Map.entry("task_presence", "who of the staff has a task open now"),
			Map.entry("bulk_job_item", "a technical trace of many tasks done at once; what was done is told"),
			Map.entry("undo_item", "as bulk_job_item"), Map.entry("work_item_change", "as bulk_job_item"),
			Map.entry("work_item", "the task list's copy of the name and of the case, which are told"),
			Map.entry("document.content", "given as documents; listed here"),
			Map.entry("personal_link.token_hash", "a secret"), Map.entry("personal_link.code_hash", "a secret"));

	private static final String OF_FACTS = "exists (select from insight_case i where i.id = t.case_id and i.number = any(:cases))";

	/** What a row means beside its own columns. */
	private static final Map<String, String> MEANS = Map.of("insight_event",
			"(select jsonb_build_object('step', s.step, 'model', s.model) from insight_step s where s.id = t.step_id)");

	private static final Map<String, String> FOUND_BY = Map.of("insight_case",
			"t.client_id = :client and t.number = any(:cases)", "insight_instance", OF_FACTS, "insight_event", OF_FACTS,
			"client", "t.id = :client", "client_case", "t.client_id = :client and t.number = any(:cases)",
			"benefit_fault", """
					exists (select from benefit_row r where r.list_id = t.list_id and r.sheet = t.sheet
					        and r.line = t.line and r.client_id = :client)""", "support_payment", """
					exists (select from support_grant g where g.id = t.grant_id and g.case_number = any(:cases))""");

	private HeldTables() {
	}

	/** The row in SQL, as one JSON. */
	static String row(String table) {
		return MEANS.containsKey(table) ? "to_jsonb(t) || " + MEANS.get(table) : "to_jsonb(t)";
	}

	/** The condition, or empty where the table tells of nobody by itself. */
	static Optional<String> condition(String table, Set<String> columns) {
		if (FOUND_BY.containsKey(table)) {
			return Optional.of(FOUND_BY.get(table));
		}
		var ofCase = "t.case_number = any(:cases)";
		if (columns.contains("client_id")) {
			return Optional.of(
					columns.contains("case_number")
							? "coalesce(t.client_id, :client) = :client and (" + ofCase
									+ " or t.case_number is null and t.client_id is not null)"
							: "t.client_id = :client");
		}
		return columns.contains("case_number") ? Optional.of(ofCase) : Optional.empty();
	}

}
