package fi.polku.client;

import java.util.List;
import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The row of the register, the consents and the protection orders: they go with the
 * person's last case.
 */
@Component
class RegisterData implements PersonalData {

	private final JdbcClient jdbc;

	RegisterData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("client", "client_code", "client_consent", "client_joined", "protection_check",
				"protection_ending");
	}

	@Override
	public int order() {
		return 2;
	}

	@Override
	public void forget(Forgotten forgotten) {
		if (forgotten.entirely()) {
			for (var row : List.of("client_consent where client_id", "client_code where client_id",
					"client_joined where client_id", "protection_check where client_id",
					"protection_ending where client_id", "client where id")) {
				this.jdbc.sql("delete from " + row + " = :client").param("client", forgotten.client()).update();
			}
		}
		else {
			this.jdbc.sql("update client_consent set case_number = null where case_number = any(:numbers)")
				.param("numbers", forgotten.numbers())
				.update();
		}
	}

}
