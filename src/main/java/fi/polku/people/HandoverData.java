package fi.polku.people;

import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases went from one colleague to another. */
@Component
class HandoverData implements PersonalData {

	private final JdbcClient jdbc;

	HandoverData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("handover_item");
	}

	@Override
	public void forget(Forgotten forgotten) {
		this.jdbc.sql("delete from handover_item where case_number = any(:numbers)")
			.param("numbers", forgotten.numbers())
			.update();
	}

}
