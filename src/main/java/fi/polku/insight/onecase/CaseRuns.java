package fi.polku.insight.onecase;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.process.Models;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The models that ran for a case, each right behind the one that called it. */
@Repository
class CaseRuns {

	private final JdbcClient jdbc;

	private final Models models;

	CaseRuns(JdbcClient jdbc, Models models) {
		this.jdbc = jdbc;
		this.models = models;
	}

	List<TracedRun> of(CaseNumber number) {
		var all = this.jdbc.sql("""
				select i.id, h.super_process_instance_id_::uuid as caller, i.model, i.version, i.began_at as began,
				       i.ended_at as ended, i.migrated_at as migrated, coalesce(h.proc_def_id_, d.id_) as definition,
				       coalesce(n.version_, i.version) as now
				  from insight_instance i
				  join insight_case c on c.id = i.case_id
				  left join act_hi_procinst h on h.id_ = i.id::text
				  left join act_re_procdef n on n.id_ = h.proc_def_id_
				  left join act_re_procdef d on d.key_ = i.model and d.version_ = i.version and d.tenant_id_ is null
				 where c.number = :number
				 order by i.began_at, i.id
				""").param("number", number.value()).query(Row.class).list();
		var known = all.stream().map(Row::id).toList();
		var ordered = new ArrayList<TracedRun>();
		all.stream().filter((one) -> !known.contains(one.caller())).forEach((one) -> add(one, null, 0, all, ordered));
		return List.copyOf(ordered);
	}

	private void add(Row one, String caller, int depth, List<Row> all, List<TracedRun> ordered) {
		var run = run(one, caller, depth);
		ordered.add(run);
		all.stream()
			.filter((other) -> Objects.equals(other.caller(), one.id()))
			.forEach((other) -> add(other, run.name(), depth + 1, all, ordered));
	}

	private TracedRun run(Row one, String caller, int depth) {
		var name = (one.definition() != null) ? this.models.of(one.definition(), LocaleContextHolder.getLocale()).name()
				: one.model();
		return new TracedRun(one.id(), one.caller(), caller, depth, one.model(), name, one.version(), one.now(),
				CaseStepRows.Row.instant(one.began()), CaseStepRows.Row.instant(one.ended()),
				CaseStepRows.Row.instant(one.migrated()));
	}

	record Row(UUID id, UUID caller, String model, int version, Timestamp began, Timestamp ended, Timestamp migrated,
			String definition, int now) {
	}

}
