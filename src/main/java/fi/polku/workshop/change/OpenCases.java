package fi.polku.workshop.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many open cases stand at steps of a model, by its versions; never which. */
@Repository("openCasesOfSteps")
class OpenCases {

	private final JdbcClient jdbc;

	OpenCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts them.
	 * @param places steps by the element for which they are counted
	 */
	Map<String, List<Count>> at(String model, Map<String, List<String>> places) {
		var elements = new ArrayList<String>();
		var steps = new ArrayList<String>();
		places.forEach((element, all) -> all.forEach((step) -> {
			elements.add(element);
			steps.add(step);
		}));
		return this.jdbc.sql("""
				select m.element, d.version_ as version, count(distinct e.proc_inst_id_) as cases
				  from unnest(:elements::text[], :steps::text[]) as m (element, step)
				  join act_ru_execution e on e.act_id_ = m.step
				  join act_re_procdef d on d.id_ = e.proc_def_id_
				 where d.key_ = :model
				 group by m.element, d.version_
				 order by m.element, d.version_
				""")
			.param("elements", elements.toArray(String[]::new))
			.param("steps", steps.toArray(String[]::new))
			.param("model", model)
			.query(Count.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Count::element));
	}

	/** Cases of a version that stand at an element. */
	record Count(String element, int version, long cases) {
	}

}
