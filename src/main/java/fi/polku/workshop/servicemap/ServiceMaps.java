package fi.polku.workshop.servicemap;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.process.Models;
import fi.polku.security.Person;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.workshop.servicemap.PublishedMap.Shown;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is published of the journey: the versions stand as they were when an owner
 * published them, whatever comes after.
 */
@Service
@Transactional
class ServiceMaps {

	/** The model of the whole journey, from which the map is read. */
	static final String JOURNEY = "clientJourney";

	private final JdbcClient jdbc;

	private final Models models;

	private final ServiceMapReader reader;

	private final Trail trail;

	private final Clock clock;

	ServiceMaps(JdbcClient jdbc, Models models, ServiceMapReader reader, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.models = models;
		this.reader = reader;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * What the public sees now; empty where nothing is published, or it was withdrawn.
	 */
	@Transactional(readOnly = true)
	public Optional<PublishedMap> published() {
		return this.jdbc.sql("""
				select m.id, p.display_name as by, m.published_at as at
				  from service_map m
				  join app_user p on p.username = m.published_by
				 where m.id = (select max(id) from service_map) and m.withdrawn_at is null
				""")
			.query(Head.class)
			.optional()
			.map((head) -> new PublishedMap(head.id(), head.by(), head.at(), models(head.id())));
	}

	private List<Shown> models(long map) {
		return this.jdbc.sql("""
				select model, version, definition_id
				  from service_map_model
				 where map_id = :map
				 order by model
				""").param("map", map).query(Shown.class).list();
	}

	/** The newest versions, as they would be published. */
	@Transactional(readOnly = true)
	public List<Shown> newest() {
		var journey = this.models.newest(JOURNEY, Locale.ENGLISH);
		return Stream.concat(Stream.of(JOURNEY), this.reader.called(journey).stream().sorted())
			.flatMap((model) -> this.models.find(model, Locale.ENGLISH).stream())
			.map((model) -> new Shown(model.key(), model.version(), model.definitionId()))
			.toList();
	}

	/** Shows the public the newest versions from now on. */
	public void publish(Person by) {
		var before = published().map(PublishedMap::models).orElse(List.of());
		long id = this.jdbc.sql("insert into service_map (published_by, published_at) values (:by, :now) returning id")
			.param("by", by.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.query(Long.class)
			.single();
		var models = newest();
		models.forEach((one) -> this.jdbc.sql("""
				insert into service_map_model (map_id, model, version, definition_id)
				values (:map, :model, :version, :definition)
				""")
			.param("map", id)
			.param("model", one.model())
			.param("version", one.version())
			.param("definition", one.definitionId())
			.update());
		this.trail.administered("services.published", String.valueOf(id),
				List.of(Change.of(null, "version", told(before), told(models))));
	}

	private static String told(List<Shown> versions) {
		return versions.isEmpty() ? null
				: versions.stream()
					.map((one) -> one.model() + " " + one.version())
					.sorted()
					.collect(Collectors.joining(", "));
	}

	/** Takes it from the public. */
	public void withdraw(Person by) {
		published().ifPresent((map) -> {
			this.jdbc.sql("update service_map set withdrawn_by = :by, withdrawn_at = :now where id = :id")
				.param("by", by.username())
				.param("now", Timestamp.from(this.clock.instant()))
				.param("id", map.id())
				.update();
			this.trail.administered("services.withdrawn", String.valueOf(map.id()), List.of());
		});
	}

	record Head(long id, String by, Instant at) {
	}

}
