package fi.polku.improvement.card;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import fi.polku.security.Person;
import fi.polku.web.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written on the cards, and what was written there before. */
@Service
@Transactional
class CardFields {

	private static final int SHOWN = 200;

	private final JdbcClient jdbc;

	private final Clock clock;

	CardFields(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps what differs from what was there before. */
	void keep(long id, Map<String, String> before, Map<String, String> values, Person by) {
		for (var field : CardField.values()) {
			var old = before.get(field.id());
			var value = values.getOrDefault(field.id(), "").strip();
			if (!value.equals((old != null) ? old : "")) {
				keep(id, field, old, value.isEmpty() ? null : value, by);
			}
		}
	}

	private void keep(long id, CardField field, String old, String value, Person by) {
		this.jdbc
			.sql((value == null) ? "delete from improvement_card_field where card_id = :id and field = :field" : """
					insert into improvement_card_field (card_id, field, value) values (:id, :field, :value)
					on conflict (card_id, field) do update set value = excluded.value
					""")
			.param("id", id)
			.param("field", field.id())
			.param("value", value)
			.update();
		this.jdbc.sql("""
				insert into improvement_card_change (card_id, field, old_value, new_value, by, at)
				values (:id, :field, :old, :value, :by, :now)
				""")
			.param("id", id)
			.param("field", field.id())
			.param("old", old)
			.param("value", value)
			.param("by", by.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** What the person is called who saved last. */
	@Transactional(readOnly = true)
	String lastBy(long id) {
		return this.jdbc.sql("""
				select p.display_name
				  from improvement_card c
				  join app_user p on p.username = c.changed_by
				 where c.id = :id
				""")
			.param("id", id)
			.query(String.class)
			.optional()
			.orElseThrow(() -> Refusal.notFound("improvement.card.unknown"));
	}

	/** What was written before, the newest first. */
	@Transactional(readOnly = true)
	List<Written> history(long id) {
		return this.jdbc.sql("""
				select c.field, c.old_value as before, c.new_value as after, p.display_name as by, c.at
				  from improvement_card_change c
				  join app_user p on p.username = c.by
				 where c.card_id = :id
				 order by c.id desc
				 limit %d
				""".formatted(SHOWN)).param("id", id).query(Written.class).list();
	}

	/** A change of what is written. */
	record Written(String field, String before, String after, String by, Instant at) {
	}

}
