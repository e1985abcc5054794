package fi.polku.opening;

import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who opened the cases beyond their reach, and why. */
@Component
class OpeningData implements PersonalData {

	private final JdbcClient jdbc;

	OpeningData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("case_opening");
	}

	@Override
	public void forget(Forgotten forgotten) {
		this.jdbc.sql("delete from case_opening where case_number = any(:numbers)")
			.param("numbers", forgotten.numbers())
			.update();
	}

}
