package fi.polku.casefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases themselves, with all that stands under their numbers. */
@Component
class CaseFileData implements PersonalData {

	/** In the order in which their references allow. */
	private static final List<String> BY_CASE = List.of("plan_version", "case_record", "appointment", "note",
			"case_pause", "owner_choice");

	private final JdbcClient jdbc;

	CaseFileData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		var tables = new LinkedHashSet<>(BY_CASE);
		tables.addAll(List.of("health_record", "client_case"));
		return tables;
	}

	@Override
	public int order() {
		return 1;
	}

	@Override
	public void forget(Forgotten forgotten) {
		run(forgotten, """
				delete from health_record h using case_record r
				 where r.id = h.record_id and r.case_number = any(:numbers)
				""");
		BY_CASE.forEach((table) -> run(forgotten, "delete from " + table + " where case_number = any(:numbers)"));
		run(forgotten, "update client_case set previous_case = null where previous_case = any(:numbers)");
		run(forgotten, "delete from client_case where number = any(:numbers)");
	}

	private void run(Forgotten forgotten, String sql) {
		this.jdbc.sql(sql).param("numbers", forgotten.numbers()).update();
	}

}
