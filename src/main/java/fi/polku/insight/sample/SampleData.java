package fi.polku.insight.sample;

import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A sample keeps its numbers and digests, so that it can be drawn again, and its
 * findings; what an auditor wrote of the case goes. A note is never changed, so it is
 * written anew without its words.
 */
@Component
class SampleData implements PersonalData {

	private final JdbcClient jdbc;

	SampleData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("audit_sample_opening", "audit_sample_note");
	}

	@Override
	public void forget(Forgotten forgotten) {
		run(forgotten, "update audit_sample_opening set words = '' where case_number = any(:numbers) and words <> ''");
		run(forgotten,
				"""
						insert into audit_sample_note (sample_id, case_number, finding, classification, note, written_by, written_at)
						select sample_id, case_number, finding, classification, '', written_by, written_at
						  from audit_sample_note
						 where case_number = any(:numbers) and note <> ''
						 order by id
						""");
		run(forgotten, "delete from audit_sample_note where case_number = any(:numbers) and note <> ''");
	}

	private void run(Forgotten forgotten, String sql) {
		this.jdbc.sql(sql).param("numbers", forgotten.numbers()).update();
	}

}
