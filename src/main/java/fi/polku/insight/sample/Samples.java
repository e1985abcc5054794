package fi.polku.insight.sample;

import fi.polku.insight.FigurePolicy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The samples: of whoever drew them, and open to auditors. */
@Repository
class Samples {

	private static final TypeReference<Map<String, List<String>>> FILTER = new TypeReference<>() {
	};

	private static final String SQL = """
			select s.*, coalesce(u.display_name, s.drawn_by) as drawn_by_name,
			       (select count(*) from audit_sample_case k where k.sample_id = s.id) as size,
			       (select count(distinct n.case_number) from audit_sample_note n where n.sample_id = s.id) as noted
			  from audit_sample s
			  left join app_user u on u.username = s.drawn_by
			 where (:audits or s.drawn_by = :me)
			""";

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	Samples(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** The newest first, at most a hundred. */
	List<Sample> all(Person reader) {
		return read(SQL + " order by s.drawn_at desc, s.id limit 100", reader, null);
	}

	Optional<Sample> find(UUID id, Person reader) {
		return read(SQL + " and s.id = :id", reader, id).stream().findFirst();
	}

	private List<Sample> read(String sql, Person reader, UUID id) {
		return this.jdbc.sql(sql)
			.param("audits", FigurePolicy.seesAll(reader))
			.param("me", reader.username())
			.param("id", id)
			.query(this::sample)
			.list();
	}

	/** Its cases in the order they were drawn. */
	List<SampledCase> cases(UUID sample) {
		return this.jdbc.sql("""
				select k.position, k.case_number, k.digest, n.finding, n.classification, n.note, n.written_at,
				       coalesce(u.display_name, n.written_by) as noted_by,
				       (select count(*) from audit_sample_opening o
				         where o.sample_id = k.sample_id and o.case_number = k.case_number) as openings
				  from audit_sample_case k
				  left join lateral (select * from audit_sample_note n
				                      where n.sample_id = k.sample_id and n.case_number = k.case_number
				                      order by n.id desc
				                      limit 1) n on true
				  left join app_user u on u.username = n.written_by
				 where k.sample_id = :sample
				 order by k.position
				""").param("sample", sample).query(Samples::sampled).list();
	}

	/** What was noted of the case, the newest first. */
	List<CaseNote> notes(UUID sample, String caseNumber) {
		return this.jdbc.sql("""
				select n.finding, n.classification, n.note, n.written_by,
				       coalesce(u.display_name, n.written_by) as written_by_name, n.written_at
				  from audit_sample_note n
				  left join app_user u on u.username = n.written_by
				 where n.sample_id = :sample and n.case_number = :case
				 order by n.id desc
				""")
			.param("sample", sample)
			.param("case", caseNumber)
			.query((row, number) -> new CaseNote(row.getString("finding"), row.getString("classification"),
					row.getString("note"), row.getString("written_by"), row.getString("written_by_name"),
					row.getTimestamp("written_at").toInstant()))
			.list();
	}

	/** Why the case was opened, the newest first. */
	List<Opened> openings(UUID sample, String caseNumber) {
		return this.jdbc.sql("""
				select o.purpose, o.words, coalesce(u.display_name, o.opened_by) as opened_by_name, o.opened_at
				  from audit_sample_opening o
				  left join app_user u on u.username = o.opened_by
				 where o.sample_id = :sample and o.case_number = :case
				 order by o.id desc
				""")
			.param("sample", sample)
			.param("case", caseNumber)
			.query((row, number) -> new Opened(row.getString("purpose"), row.getString("words"),
					row.getString("opened_by_name"), row.getTimestamp("opened_at").toInstant()))
			.list();
	}

	private Sample sample(ResultSet row, int number) throws SQLException {
		return new Sample(row.getObject("id", UUID.class), row.getString("name"), row.getString("seed"),
				row.getInt("wanted"), row.getInt("size"), filter(row.getString("filter")),
				row.getString("organisation"), row.getInt("population"), row.getString("population_digest"),
				row.getString("drawn_by"), row.getString("drawn_by_name"), row.getTimestamp("drawn_at").toInstant(),
				row.getInt("noted"));
	}

	private static SampledCase sampled(ResultSet row, int number) throws SQLException {
		Timestamp at = row.getTimestamp("written_at");
		return new SampledCase(row.getInt("position"), row.getString("case_number"), row.getString("digest"),
				row.getInt("openings"), row.getString("finding"), row.getString("classification"),
				row.getString("note"), row.getString("noted_by"), (at != null) ? at.toInstant() : null);
	}

	private Map<String, List<String>> filter(String text) {
		try {
			return this.json.readValue(text, FILTER);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
