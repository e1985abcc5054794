package fi.polku.improvement.card;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of waste behind a card. */
@Service
class CardReports {

	private final JdbcClient jdbc;

	CardReports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	List<Report> of(long card) {
		return this.jdbc.sql("""
				select w.id, w.line, w.state, p.display_name as reporter, w.reported_at as at
				  from improvement_card_waste c
				  join waste w on w.id = c.waste_id
				  join app_user p on p.username = w.reported_by
				 where c.card_id = :card
				 order by w.id
				""").param("card", card).query(Report.class).list();
	}

	/** A report as the card tells it. */
	record Report(long id, String line, String state, String reporter, Instant at) {
	}

}
