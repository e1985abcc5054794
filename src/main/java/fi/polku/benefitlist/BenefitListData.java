package fi.polku.benefitlist;

import java.util.List;
import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The lists: a row keeps its sums, so that the list's figures stay, and loses all that
 * tells whose it was, sealed or as a fingerprint. Rows that were refused and faults with
 * what was typed go by the person's code.
 */
@Component
class BenefitListData implements PersonalData {

	private static final String OF_PERSON = """
			(:entirely and (r.client_id = :client
			                or r.code_index in (select c.code_index from client_code c where c.client_id = :client))
			 or r.case_number = any(:numbers))""";

	private final JdbcClient jdbc;

	BenefitListData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("benefit_row", "benefit_fault", "benefit_upload", "listed_person", "screening", "invitation");
	}

	@Override
	public void forget(Forgotten forgotten) {
		run(forgotten, """
				update benefit_fault f set detail = null
				  from benefit_row r
				 where r.list_id = f.list_id and r.sheet = f.sheet and r.line = f.line and f.detail is not null and\s"""
				+ OF_PERSON);
		run(forgotten, """
				update benefit_row r
				   set key_id = null, sealed = null, code_index = null, fingerprint = null, client_id = null,
				       case_number = null, paid_days = null, total_days = null
				 where\s""" + OF_PERSON);
		run(forgotten, "update listed_person set case_number = null where case_number = any(:numbers)");
		List.of("screening", "listed_person")
			.forEach((table) -> run(forgotten, "delete from " + table + " where :entirely and client_id = :client"));
		run(forgotten, "delete from screening where case_number = any(:numbers)");
		run(forgotten, "update invitation set journey_case = null where journey_case = any(:numbers)");
		run(forgotten, "delete from invitation where case_number = any(:numbers) or :entirely and client_id = :client");
	}

	private void run(Forgotten forgotten, String sql) {
		this.jdbc.sql(sql)
			.param("numbers", forgotten.numbers())
			.param("entirely", forgotten.entirely())
			.param("client", forgotten.client())
			.update();
	}

}
