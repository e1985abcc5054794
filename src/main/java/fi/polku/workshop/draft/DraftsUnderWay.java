package fi.polku.workshop.draft;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts that somebody still works on or is asked to publish, however old. */
@Component
public class DraftsUnderWay {

	private final JdbcClient jdbc;

	DraftsUnderWay(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Of all models, the last changed first. */
	public List<Draft> all() {
		return this.jdbc.sql("select * from model_draft where state in ('open', 'asked') order by changed_at desc, id")
			.query(DraftRow::read)
			.list();
	}

	/** Of one model, the last changed first. */
	public List<Draft> of(String model) {
		return all().stream().filter((one) -> one.model().equals(model)).toList();
	}

}
