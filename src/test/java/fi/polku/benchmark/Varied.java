package fi.polku.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By what the cases of the crowd differ: SQL over a case's number {@code n}. */
final class Varied {

	static final List<String> SEGMENTS = List.of("open", "training", "support", "multiService", "self");

	static final int AREAS = 8;

	static final List<String> PROGRAMMES = List.of("VOITTO", "VOIMA", "VALKE");

	private static final String SEGMENT = "(array['%s'])[1 + n %% 5]".formatted(String.join("','", SEGMENTS));

	private static final String AREA = "'area' || (n / 5) % 8";

	private static final String PROGRAMME = "(array['%s'])[1 + (n / 40) %% 3]"
		.formatted(String.join("','", PROGRAMMES));

	/** One in seven is free; the others stand with 1,500 people. */
	private static final String ASSIGNEE = "case when n % 7 = 0 then null else 'person' || (n * 31) % 1500 end";

	/** From three days ago, which makes one in twenty overdue, to eight weeks ahead. */
	private static final String DUE = "current_date + (n * 7919::bigint % 59 - 3)::int * interval '1 day'";

	private Varied() {
	}

	/** By {@code table.column}. */
	static Map<String, String> inPolku() {
		var varied = inEngine();
		for (var table : List.of("client_case", "work_item")) {
			varied.put(table + ".programme", PROGRAMME);
			varied.put(table + ".segment", SEGMENT);
			varied.put(table + ".area_id", AREA);
			varied.put(table + ".owner", ASSIGNEE);
		}
		varied.put("client.last_name", "'Keksitty' || n * 7919::bigint % 1000003");
		varied.put("work_item.client_name", "'Keksitty' || n * 7919::bigint % 1000003 || ', Keksitty'");
		varied.put("work_item.assignee", ASSIGNEE);
		varied.put("work_item.groups", Partners.GROUPS);
		varied.put("work_item.due_at", DUE);
		varied.put("deadline.due_at", DUE);
		return varied;
	}

	/** By {@code table.column}. */
	static Map<String, String> inEngine() {
		var varied = new LinkedHashMap<String, String>();
		varied.put("act_ru_variable.text_",
				"case t.name_ when 'programme' then %s when 'segment' then %s when 'area' then %s else t.text_ end"
					.formatted(PROGRAMME, SEGMENT, AREA));
		varied.put("act_ru_task.assignee_", ASSIGNEE);
		varied.put("act_ru_task.due_date_", DUE);
		return varied;
	}

}
