package fi.polku.calendar;

import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deadlines of the cases; what is counted of them has been kept before. */
@Component
class DeadlineData implements PersonalData {

	private final JdbcClient jdbc;

	DeadlineData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("deadline");
	}

	@Override
	public void forget(Forgotten forgotten) {
		this.jdbc.sql("delete from deadline where case_number = any(:numbers)")
			.param("numbers", forgotten.numbers())
			.update();
	}

}
