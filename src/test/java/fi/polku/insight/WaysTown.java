package fi.polku.insight;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.polku.worklist.Tryout;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Six runs of the tryout model under the programme WAYS, one of them still open: the talk
 * takes two days, of which one passes before somebody opens it; in the open one it was
 * done again.
 */
public final class WaysTown {

	private final JdbcClient jdbc;

	private WaysTown(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes their facts, once for all tests. */
	public static void cases(JdbcClient jdbc, Tryout tryout) {
		if (!jdbc.sql("select exists (select from insight_case where programme = 'WAYS')")
			.query(Boolean.class)
			.single()) {
			tryout.deploy();
			tryout.start("Kulkunen");
			IntStream.range(0, 6).forEach(new WaysTown(jdbc)::run);
		}
	}

	private void run(int which) {
		var number = "2026-79900" + which;
		int id = this.jdbc
			.sql("""
					insert into insight_case (number, model, programme, source, organisation, opened_at, closed_at, exit_class)
					values (:number, 'tryout', 'WAYS', 'self', 'own', '2026-01-05T08:00Z',
					        case when :open then null else '2026-01-09T08:00Z'::timestamptz end,
					        case when :open then null else 'employed' end)
					returning id
					""")
			.param("number", number)
			.param("open", which == 5)
			.query(Integer.class)
			.single();
		var instance = UUID.randomUUID();
		this.jdbc.sql("""
				insert into insight_instance (id, case_id, model, version, began_at)
				values (:id, :case, 'tryout', 1, '2026-01-05T08:00Z')
				""").param("id", instance).param("case", id).update();
		var days = (which == 5) ? Stream.of(5, 7) : Stream.of(5);
		days.forEach((day) -> talk(instance, id, day));
	}

	private void talk(UUID instance, int ofCase, int day) {
		this.jdbc
			.sql("""
					insert into insight_event (id, instance_id, case_id, step_id, sequence, created_at, started_at,
					                           completed_at, outcome)
					select gen_random_uuid(), :instance, :case, min(id), :day, make_timestamptz(2026, 1, :day, 8, 0, 0, 'UTC'),
					       make_timestamptz(2026, 1, :day + 1, 8, 0, 0, 'UTC'),
					       make_timestamptz(2026, 1, :day + 2, 8, 0, 0, 'UTC'), 'completed'
					  from insight_step
					 where step = 'talkInTryout'
					""")
			.param("instance", instance)
			.param("case", ofCase)
			.param("day", day)
			.update();
	}

}
