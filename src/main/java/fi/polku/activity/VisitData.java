package fi.polku.activity;

import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Visits stay to be counted; one that led to a case loses its words and the case's
 * number.
 */
@Component
class VisitData implements PersonalData {

	private final JdbcClient jdbc;

	VisitData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("visit");
	}

	@Override
	public void forget(Forgotten forgotten) {
		this.jdbc.sql("update visit set words = null, case_number = null where case_number = any(:numbers)")
			.param("numbers", forgotten.numbers())
			.update();
		this.jdbc.sql("update visit set words = regexp_replace(words, :pattern, '–', 'g') where words ~ :pattern")
			.param("pattern", forgotten.pattern())
			.update();
	}

}
