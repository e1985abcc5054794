package fi.polku.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.polku.process.Model;
import fi.polku.process.Models;
import fi.polku.security.Person;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports of waste, kept on the elements of the models. */
@Service
@Transactional
class Wastes {

	private static final int SHOWN = 200;

	private static final String SELECT = """
			select w.*, r.display_name as reporter, a.display_name as answerer,
			       (select max(c.card_id) from improvement_card_waste c where c.waste_id = w.id) as card
			  from waste w
			  join app_user r on r.username = w.reported_by
			  left join app_user a on a.username = w.answered_by
			""";

	private final JdbcClient jdbc;

	private final Models models;

	private final Trail trail;

	private final Clock clock;

	Wastes(JdbcClient jdbc, Models models, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.models = models;
		this.trail = trail;
		this.clock = clock;
	}

	/** The model in which the element stands; empty where there is no such element. */
	@Transactional(readOnly = true)
	Optional<Model> model(String definition, String element, Locale locale) {
		return this.jdbc.sql("select id_ from act_re_procdef where id_ = :id")
			.param("id", definition)
			.query(String.class)
			.optional()
			.map((id) -> this.models.of(id, locale))
			.filter((model) -> model.element(element).isPresent());
	}

	/** Keeps a checked report. */
	void report(WasteReport report, Model model, Person by) {
		this.jdbc.sql("""
				insert into waste (kind, line, model, model_version, definition_id, element, reported_by, reported_at,
				                   changed_at)
				values (:kind, :line, :model, :version, :definition, :element, :by, :now, :now)
				""")
			.param("kind", report.kind())
			.param("line", report.line().strip())
			.param("model", model.key())
			.param("version", model.version())
			.param("definition", model.definitionId())
			.param("element", report.element())
			.param("by", by.username())
			.param("now", now())
			.update();
		this.trail.did("waste.reported", "improvement", List.of(), List.of());
	}

	/** The person's own, the newest first. */
	@Transactional(readOnly = true)
	List<Waste> of(Person person, Locale locale) {
		return this.jdbc
			.sql(SELECT + " where w.reported_by = :me order by w.reported_at desc, w.id desc limit " + SHOWN)
			.param("me", person.username())
			.query((row, number) -> read(row, locale))
			.list();
	}

	/** All, those that nobody has seen first. */
	@Transactional(readOnly = true)
	List<Waste> all(Locale locale) {
		return this.jdbc.sql(SELECT + " order by w.state <> 'new', w.reported_at desc, w.id desc limit " + SHOWN)
			.query((row, number) -> read(row, locale))
			.list();
	}

	/** Says what becomes of it; false where there is no such report. */
	boolean answer(long id, WasteState state, String answer, Person by) {
		var answered = this.jdbc.sql("""
				update waste
				   set state = :state, answer = :answer, answered_by = :by, changed_at = :now
				 where id = :id
				""")
			.param("state", state.code())
			.param("answer", answer.isBlank() ? null : answer.strip())
			.param("by", by.username())
			.param("now", now())
			.param("id", id)
			.update() == 1;
		if (answered) {
			this.trail.did("waste.answered", "improvement", List.of(), List.of());
		}
		return answered;
	}

	private Waste read(ResultSet row, Locale locale) throws SQLException {
		var model = this.models.of(row.getString("definition_id"), locale);
		return new Waste(row.getLong("id"), row.getString("kind"), row.getString("line"), model.name(),
				row.getInt("model_version"), model.get(row.getString("element")).name(), row.getString("reporter"),
				row.getTimestamp("reported_at").toInstant(), row.getString("state"), row.getString("answer"),
				row.getString("answerer"), row.getTimestamp("changed_at").toInstant(),
				row.getObject("card", Long.class));
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
