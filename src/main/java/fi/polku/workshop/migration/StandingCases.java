package fi.polku.workshop.migration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the open cases of a model stand: each run of it at its innermost steps. A model
 * that is called has runs of its own.
 */
@Repository
@Transactional(readOnly = true)
public class StandingCases {

	private static final String LEAVES = """
			select p.id_ as instance, p.business_key_ as case_number, p.proc_def_id_ as definition, d.version_ as version,
			       l.act_id_ as step
			  from act_re_procdef d
			  join act_ru_execution p on p.proc_def_id_ = d.id_ and p.parent_id_ is null
			  join act_ru_execution l on l.proc_inst_id_ = p.id_
			 where l.act_id_ is not null and not l.is_event_scope_
			   and not exists (select from act_ru_execution c where c.parent_id_ = l.id_ and not c.is_event_scope_)
			""";

	private final JdbcClient jdbc;

	StandingCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many stand at each step of each version of a model, but the one left out. */
	public List<Standing> of(String model, String without) {
		return this.jdbc.sql("""
				select definition, version, step, count(distinct instance) as cases
				  from (%s and d.key_ = :model and d.id_ <> :without) leaf
				 group by definition, version, step
				 order by version, step
				""".formatted(LEAVES))
			.param("model", model)
			.param("without", String.valueOf(without))
			.query(Standing.class)
			.list();
	}

	/** The same by all steps at which a case stands at once, with one of them each. */
	List<Alike> alike(String definition) {
		return this.jdbc.sql("""
				select steps, count(*) as cases, min(instance) as sample
				  from (select instance, array_agg(distinct step order by step) as steps
				          from (%s and d.id_ = :definition) leaf
				         group by instance) standing
				 group by steps
				 order by cases desc
				""".formatted(LEAVES))
			.param("definition", definition)
			.query((row, number) -> new Alike(List.of((String[]) row.getArray("steps").getArray()), row.getInt("cases"),
					row.getString("sample")))
			.list();
	}

	/** How many runs of each version there are. */
	Map<Integer, Integer> byVersion(String model, String without) {
		return this.jdbc.sql("""
				select d.version_ as version, count(*) as cases
				  from act_re_procdef d
				  join act_ru_execution p on p.proc_def_id_ = d.id_ and p.parent_id_ is null
				 where d.key_ = :model and d.id_ <> :without
				 group by d.version_
				 order by d.version_
				""")
			.param("model", model)
			.param("without", String.valueOf(without))
			.query((row, number) -> Map.entry(row.getInt("version"), row.getInt("cases")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one,
					java.util.TreeMap::new));
	}

	/** Where these stand now, those that run still. */
	Map<String, Place> places(Collection<String> instances) {
		return this.jdbc.sql("""
				select instance, definition, array_agg(distinct step) as steps
				  from (%s and p.id_ = any(:instances)) leaf
				 group by instance, definition
				""".formatted(LEAVES))
			.param("instances", instances.toArray(String[]::new))
			.query((row, number) -> new Place(row.getString("instance"), row.getString("definition"),
					List.of((String[]) row.getArray("steps").getArray())))
			.list()
			.stream()
			.collect(Collectors.toMap(Place::instance, Function.identity()));
	}

	/** Cases of one version at one step. */
	public record Standing(String definition, int version, String step, int cases) {
	}

	/** Cases that stand at the same steps. */
	record Alike(List<String> steps, int cases, String sample) {
	}

	/** Where one run of the model stands. */
	record Place(String instance, String definition, List<String> steps) {
	}

}
