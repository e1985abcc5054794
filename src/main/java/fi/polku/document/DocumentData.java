package fi.polku.document;

import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents of the cases. */
@Component
class DocumentData implements PersonalData {

	private final JdbcClient jdbc;

	DocumentData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("document");
	}

	@Override
	public void forget(Forgotten forgotten) {
		this.jdbc.sql("delete from document where case_number = any(:numbers)")
			.param("numbers", forgotten.numbers())
			.update();
	}

}
