package fi.polku.improvement.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.security.Person;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The improvement cards. */
@Service
@Transactional
public class Cards {

	private static final int SHOWN = 200;

	private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {
	};

	private static final String SELECT = """
			select c.*, (select coalesce(jsonb_object_agg(f.field, f.value), '{}')::text
			               from improvement_card_field f
			              where f.card_id = c.id) as fields
			  from improvement_card c
			""";

	private final JdbcClient jdbc;

	private final CardFields fields;

	private final Baselines baselines;

	private final Trail trail;

	private final Clock clock;

	private final ObjectMapper json;

	Cards(JdbcClient jdbc, CardFields fields, Baselines baselines, Trail trail, Clock clock, ObjectMapper json) {
		this.jdbc = jdbc;
		this.fields = fields;
		this.baselines = baselines;
		this.trail = trail;
		this.clock = clock;
		this.json = json;
	}

	/** Begins one about a model or one of its elements. */
	public long begin(String model, String element, String wasteKind, Map<String, String> values, Person by) {
		long id = this.jdbc
			.sql("""
					insert into improvement_card (model, element, waste_kind, created_by, created_at, changed_by, changed_at)
					values (:model, :element, :kind, :by, :now, :by, :now)
					returning id
					""")
			.param("model", model)
			.param("element", element)
			.param("kind", wasteKind)
			.param("by", by.username())
			.param("now", now())
			.query(Long.class)
			.single();
		this.fields.keep(id, Map.of(), values, by);
		this.trail.administered("improvement.begun", String.valueOf(id), List.of());
		return id;
	}

	/** Begins one about a step, or a whole model, with its figures of the day. */
	long beginAbout(String model, String element, String title, Person by) {
		var values = new HashMap<>(this.baselines.of(model, element));
		values.put(CardField.TITLE.id(), title);
		values.put(CardField.WHO.id(), by.displayName());
		return begin(model, element, null, values, by);
	}

	/** Begins one from a report of waste, whose reporter sees that it is in work. */
	long beginFrom(long waste, Person by) {
		var seed = this.jdbc.sql("select kind, line, model, element from waste where id = :id for update")
			.param("id", waste)
			.query(Seed.class)
			.optional()
			.orElseThrow(() -> Refusal.notFound("improvement.unknown"));
		long id = begin(seed.model(), seed.element(), seed.kind(), seedValues(seed, by), by);
		this.jdbc.sql("insert into improvement_card_waste (card_id, waste_id) values (:card, :waste)")
			.param("card", id)
			.param("waste", waste)
			.update();
		this.jdbc.sql("""
				update waste set state = 'inWork', changed_at = :now where id = :waste and state in ('new', 'seen')
				""").param("now", now()).param("waste", waste).update();
		return id;
	}

	private Map<String, String> seedValues(Seed seed, Person by) {
		var values = new HashMap<>(this.baselines.of(seed.model(), seed.element()));
		values.put(CardField.TITLE.id(), title(seed.line()));
		values.put(CardField.OBSERVED.id(), seed.line());
		values.put(CardField.KIND.id(), seed.kind());
		values.put(CardField.WHO.id(), by.displayName());
		return values;
	}

	private static String title(String line) {
		return (line.length() <= CardField.TITLE.longest()) ? line : line.substring(0, CardField.TITLE.longest());
	}

	/**
	 * Keeps what is written now.
	 * @param revision of the card that was changed; refused where somebody has saved
	 * since
	 */
	public void save(long id, int revision, Stage stage, Map<String, String> values, Person by) {
		boolean isLatest = this.jdbc.sql("""
				update improvement_card
				   set stage = :stage, revision = revision + 1, changed_by = :by, changed_at = :now
				 where id = :id and revision = :revision
				""")
			.param("stage", stage.code())
			.param("by", by.username())
			.param("now", now())
			.param("id", id)
			.param("revision", revision)
			.update() == 1;
		if (!isLatest) {
			throw Refusal.conflict("improvement.card.changed", this.fields.lastBy(id));
		}
		this.fields.keep(id, get(id).values(), values, by);
		this.trail.administered("improvement.changed", String.valueOf(id), List.of());
	}

	/** The last changed first. */
	@Transactional(readOnly = true)
	public List<Card> all() {
		return this.jdbc.sql(SELECT + " order by c.changed_at desc, c.id desc limit " + SHOWN).query(this::read).list();
	}

	@Transactional(readOnly = true)
	public Card get(long id) {
		return find(id).orElseThrow(() -> Refusal.notFound("improvement.card.unknown"));
	}

	private Optional<Card> find(long id) {
		return this.jdbc.sql(SELECT + " where c.id = :id").param("id", id).query(this::read).optional();
	}

	private Card read(ResultSet row, int number) throws SQLException {
		return new Card(row.getLong("id"), Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
				row.getString("model"), row.getString("element"), row.getString("waste_kind"), row.getInt("revision"),
				row.getString("created_by"), row.getTimestamp("created_at").toInstant(), row.getString("changed_by"),
				row.getTimestamp("changed_at").toInstant(), values(row.getString("fields")));
	}

	private Map<String, String> values(String fields) {
		try {
			return this.json.readValue(fields, FIELDS);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	record Seed(String kind, String line, String model, String element) {
	}

}
