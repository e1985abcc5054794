package fi.polku.client;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What consents say, each wording with its first day. */
@Repository
public class ConsentTexts {

	private final JdbcClient jdbc;

	ConsentTexts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The wording of each kind that holds on the day. */
	public List<ConsentText> on(LocalDate day) {
		return this.jdbc.sql("""
				select distinct on (kind) * from consent_text
				where valid_from <= :day
				order by kind, valid_from desc
				""").param("day", day).query(ConsentText.class).list();
	}

	/** Every wording that was ever shown. */
	public List<ConsentText> all() {
		return this.jdbc.sql("select * from consent_text order by kind, valid_from").query(ConsentText.class).list();
	}

}
