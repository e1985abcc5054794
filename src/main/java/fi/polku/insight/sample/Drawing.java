package fi.polku.insight.sample;

import fi.polku.insight.FigurePolicy;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.insight.AskedPeriod;
import fi.polku.insight.CaseFilter;
import fi.polku.security.Person;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws a sample: of the cases that the filter finds now, those whose SHA-256 of the seed
 * directly followed by the case number is smallest. Whoever has the seed and the numbers
 * can repeat it: {@code printf '%s' "<seed><number>" | sha256sum}.
 */
@Service
@Transactional
class Drawing {

	private static final int SEED_BYTES = 8;

	private static final String POPULATION = """
			select number, encode(sha256(convert_to(:seed || number, 'UTF8')), 'hex') as digest
			  from counted_case c
			 where %s
			   and (:model::text is null and model <> 'listScreening'
			        or model = :model and :version::int is null
			        or exists (select from insight_instance i
			                     join insight_case o on o.id = i.case_id
			                    where o.number = c.number collate "C" and i.model = :model
			                      and (:version::int is null or i.version = :version)))
			   and (:programme::text is null or programme = :programme)
			   and (:segment::text is null or segment = :segment)
			   and (:area::text is null or area_id = :area)
			   and (:team::text is null or team_id = :team)
			   and (:step::text is null or exists (select from insight_event e
			                                         join insight_case o on o.id = e.case_id
			                                         join insight_step s on s.id = e.step_id
			                                        where o.number = c.number collate "C" and s.step = :step))
			   and (:outcome::text is null or case when state = 'closed' then coalesce(exit_class, 'withdrawn') end = :outcome)
			   and (:state::text is null or state = :state)
			   and %s
			"""
		.formatted(FigurePolicy.COUNTED, AskedPeriod.sql("opened_at", "closed_at"));

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Trail trail;

	private final ObjectMapper json;

	private final SecureRandom random = new SecureRandom();

	Drawing(JdbcClient jdbc, Clock clock, Trail trail, ObjectMapper json) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.trail = trail;
		this.json = json;
	}

	/** A seed nobody has chosen. */
	String seed() {
		var bytes = new byte[SEED_BYTES];
		this.random.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** Draws and keeps; the cases follow the order of their digests. */
	UUID draw(SampleWish wish, CaseFilter filter, Person by) {
		var id = UUID.randomUUID();
		this.jdbc
			.sql("""
					with population as materialized (%s),
					told as (select count(*) as size,
					                encode(sha256(convert_to(coalesce(string_agg(number, E'\\n' order by number collate "C") || E'\\n', ''), 'UTF8')), 'hex') as digest
					           from population),
					sample as (insert into audit_sample (id, name, seed, wanted, filter, organisation, population,
					                                     population_digest, drawn_by, drawn_at)
					           select :id, :name, :seed, :wanted, :filter::jsonb, case when not :all then :organisation end, size,
					                  digest, :by, :at
					             from told)
					insert into audit_sample_case (sample_id, position, case_number, digest)
					select :id, row_number() over (order by digest, number collate "C"), number, digest
					  from population
					 order by digest, number collate "C"
					 limit :wanted
					"""
				.formatted(POPULATION))
			.param("id", id)
			.param("name", wish.name())
			.param("seed", wish.seed())
			.param("wanted", wish.size())
			.param("filter", written(filter))
			.params(FigurePolicy.values(by))
			.param("by", by.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("model", filter.model(), Types.VARCHAR)
			.param("version", filter.version(), Types.INTEGER)
			.param("programme", filter.programme(), Types.VARCHAR)
			.param("segment", filter.segment(), Types.VARCHAR)
			.param("area", filter.area(), Types.VARCHAR)
			.param("team", filter.team(), Types.VARCHAR)
			.param("step", filter.step(), Types.VARCHAR)
			.param("outcome", filter.outcome(), Types.VARCHAR)
			.param("state", filter.state(), Types.VARCHAR)
			.params(AskedPeriod.values(filter).getValues())
			.update();
		this.trail.asked("sample.drawn", "audit", id.toString());
		return id;
	}

	private String written(CaseFilter filter) {
		try {
			return this.json.writeValueAsString(filter.chosen());
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
