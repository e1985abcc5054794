package fi.polku.insight.paths;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.StepOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which version of which model the route map shows, and which others there are. */
@Repository
class ShownVersions {

	private final JdbcClient jdbc;

	ShownVersions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The version asked for, else the newest one with work of the chosen cases; without a
	 * model that with which most of them began. Empty where nothing was done.
	 */
	Optional<Version> of(CaseFilter filter, Chosen chosen) {
		var used = used(chosen);
		var model = (filter.model() != null) ? filter.model() : commonest(chosen);
		var versions = used.stream()
			.filter((one) -> one.model().equals(model))
			.map(StepOf::version)
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
		var version = (filter.version() != null) ? filter.version() : versions.stream().findFirst().orElse(null);
		return (version == null) ? Optional.empty() : definition(model, version).map((definition) -> new Version(model,
				version, definition, versions, used.stream().map(StepOf::model).distinct().sorted().toList()));
	}

	/** The steps of which the chosen cases have runs. */
	private static List<StepOf> used(Chosen chosen) {
		var columns = chosen.columns();
		var used = new boolean[columns.steps().size()];
		for (int one : chosen.cases()) {
			for (int event = columns.events().first()[one]; event < columns.events().end(one); event++) {
				used[columns.events().step()[event]] = true;
			}
		}
		return IntStream.range(0, used.length)
			.filter((step) -> used[step])
			.mapToObj((step) -> columns.steps().get(step))
			.toList();
	}

	private static String commonest(Chosen chosen) {
		var models = chosen.columns().cases().model();
		var counts = new int[models.names().size()];
		Arrays.stream(chosen.cases()).forEach((one) -> counts[models.code()[one]]++);
		return IntStream.range(0, counts.length)
			.boxed()
			.max(Comparator.comparingInt((code) -> counts[code]))
			.map(models.names()::get)
			.orElse("");
	}

	/** Facts outlive the model: of one that is gone there is no picture. */
	private Optional<String> definition(String model, int version) {
		return this.jdbc.sql("""
				select s.definition_id
				  from insight_step s
				  join act_re_procdef d on d.id_ = s.definition_id
				 where s.model = :model and s.version = :version
				 order by s.id desc
				 limit 1
				""").param("model", model).param("version", version).query(String.class).optional();
	}

	/** Whether cases have run the version. */
	boolean isKnown(String definition) {
		return this.jdbc.sql("""
				select exists (select from insight_step s
				                join act_re_procdef d on d.id_ = s.definition_id
				               where s.definition_id = :definition)
				""").param("definition", definition).query(Boolean.class).single();
	}

	/**
	 * A version of a model.
	 *
	 * @param definition the engine's id
	 * @param versions of the model, in which work was done, the newest first
	 * @param models in which work was done
	 */
	record Version(String model, int version, String definition, List<Integer> versions, List<String> models) {
	}

}
