package fi.polku.insight.page;

import fi.polku.insight.FigurePolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import fi.polku.security.Person;
import fi.polku.web.FieldView.Option;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The values that stand in the data; those of all cases are read once a minute. */
@Repository
class StandingValues {

	private static final Duration FRESH = Duration.ofMinutes(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Map<String, Read> cases = new ConcurrentHashMap<>();

	private final Map<UUID, List<String>> activities = new ConcurrentHashMap<>();

	StandingValues(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	OfCases cases(Person reader) {
		var organisation = FigurePolicy.seesAll(reader) ? "" : String.valueOf(reader.organisation());
		var now = this.clock.instant();
		return this.cases.compute(organisation,
				(key, old) -> (old != null && Duration.between(old.at(), now).abs().compareTo(FRESH) < 0) ? old
						: new Read(now, read(key)))
			.values();
	}

	private OfCases read(String organisation) {
		return OfCases.of(this.jdbc.sql("""
				select distinct programme, segment, area_id, team_id
				  from insight_case
				 where model <> 'listScreening' and (:organisation = '' or organisation = :organisation)
				""").param("organisation", organisation).query(Place.class).list());
	}

	List<KnownStep> steps() {
		return this.jdbc
			.sql("select definition_id, model, version, step from insight_step order by model, version, step")
			.query(KnownStep.class)
			.list();
	}

	List<Option> logs(Person reader) {
		return this.jdbc
			.sql("select id, name from event_log where state = 'READY' and " + FigurePolicy.LOG_SEEN
					+ " order by name, uploaded_at")
			.params(FigurePolicy.values(reader))
			.query((row, number) -> new Option(row.getString(1), row.getString(2)))
			.list();
	}

	/** A log that is ready never changes. */
	List<String> activities(UUID log) {
		var known = this.activities.get(log);
		if (known == null) {
			known = this.jdbc.sql("select distinct activity from logged_work where log_id = :log")
				.param("log", log)
				.query(String.class)
				.list();
			if (!known.isEmpty()) {
				this.activities.put(log, known);
			}
		}
		return known;
	}

	private record Read(Instant at, OfCases values) {
	}

	/** Where cases stand. */
	record Place(String programme, String segment, String areaId, String teamId) {
	}

	/** A step of a version of a model. */
	record KnownStep(String definitionId, String model, int version, String step) {
	}

	/** The values of the cases. */
	record OfCases(List<String> programmes, List<String> segments, List<String> areas, List<String> teams) {

		static OfCases of(List<Place> places) {
			return new OfCases(values(places, Place::programme), values(places, Place::segment),
					values(places, Place::areaId), values(places, Place::teamId));
		}

		private static List<String> values(List<Place> places, Function<Place, String> part) {
			return places.stream().map(part).filter(Objects::nonNull).distinct().toList();
		}

	}

}
