package fi.polku.benchmark;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Facts of ten years of a large region, made by the database: cases of twenty runs of
 * steps each, one in thirty open, by two hundred people in eight teams.
 */
final class ManyFacts {

	static final int EACH = 20;

	private static final List<String> INDEXES = List.of("insight_event_written", "insight_event_case");

	private static final List<String> CONSTRAINTS = List.of("insight_event_pkey", "insight_event_case_id_fkey",
			"insight_event_instance_id_fkey", "insight_event_step_id_fkey");

	private final JdbcTemplate owner;

	ManyFacts(JdbcTemplate owner) {
		this.owner = owner;
	}

	/** Replaces all facts by those of so many cases. */
	void make(int cases) {
		this.owner.execute("truncate insight_event, insight_instance, insight_case, insight_step");
		steps();
		cases(cases);
		INDEXES.forEach((index) -> this.owner.execute("drop index if exists " + index));
		CONSTRAINTS
			.forEach((name) -> this.owner.execute("alter table insight_event drop constraint if exists " + name));
		events(cases);
		this.owner.execute("alter table insight_event add primary key (id)");
		this.owner.execute("create index insight_event_written on insight_event (written)");
		this.owner.execute("create index insight_event_case on insight_event (case_id)");
		this.owner.execute("update insight_generation set generation = generation + 1");
		this.owner.execute("vacuum analyze insight_event");
		this.owner.execute("analyze insight_case, insight_instance, insight_step");
	}

	/** Twenty-four steps of three models: three in five human, one in five a wait. */
	private void steps() {
		this.owner.execute("""
				insert into insight_step (id, definition_id, model, version, step, kind, waits_for)
				overriding system value
				select n, 'measured' || n % 3, 'measured' || n % 3, 1, 'step' || n,
				       (array['human', 'human', 'human', 'wait', 'automatic'])[1 + n % 5],
				       (array['us', 'us', 'client', 'partner', 'us'])[1 + n % 5]
				  from generate_series(1, 24) n
				""");
		this.owner.execute("""
				insert into insight_person (username) select 'measured' || n from generate_series(1, 200) n
				on conflict do nothing
				""");
	}

	/** Beginning over ten years; steps follow each other by one to nine days. */
	private void cases(int count) {
		this.owner.execute(
				"""
						insert into insight_case (id, number, model, programme, source, segment, team_id, area_id, organisation,
						                          exit_class, opened_at, closed_at)
						overriding system value
						select n, '2000-' || lpad(n::text, 7, '0'), 'measured0', (array['VOITTO', 'VOIMA'])[1 + n %% 2], 'list',
						       'segment' || n %% 5, 'team' || n %% 8, 'area' || n %% 6, 'mittala',
						       case when n %% 30 > 0 then (array['employed', 'inEducation', 'unemployed', 'withdrawn'])[1 + n %% 4] end,
						       opened, case when n %% 30 > 0 then opened + 20 * gap end
						  from generate_series(1, %d) n,
						       lateral (select timestamptz '2016-01-04 08:00Z' + interval '10 minutes' * (hashint8(n) & 524287) as opened,
						                       interval '1 minute' * (1440 + (hashint8(n + 7) & 8191)) as gap) one
						"""
					.formatted(count));
		this.owner.execute(
				"""
						insert into insight_instance (id, case_id, model, version, began_at, ended_at)
						select md5(id::text)::uuid, id, 'measured0', 1 + (opened_at > timestamptz '2021-01-01Z')::integer, opened_at, closed_at
						  from insight_case
						""");
	}

	private void events(int count) {
		this.owner.execute("""
				insert into insight_event (id, instance_id, case_id, step_id, sequence, person_id, team_id, created_at,
				                           claimed_at, started_at, completed_at, outcome)
				select md5(c.id || '.' || k)::uuid, md5(c.id::text)::uuid, c.id,
				       1 + (k + case when h & 7 = 0 then 5 else 0 end) %% 24, k,
				       1 + (c.id + h::bigint) %% 200, 'team' || (c.id + h::bigint) %% 8, begun, begun + gap / 4,
				       case when not goes_on then begun + gap / 2 + gap * ((h & 255) / 1024.0) end,
				       case when not goes_on then begun + gap * 0.9 end, case when not goes_on then 'completed' end
				  from insight_case c,
				       lateral (select coalesce((c.closed_at - c.opened_at) / 20, interval '3 days') as gap) g,
				       generate_series(0, %1$d) k,
				       lateral (select hashint8(c.id * 20 + k) & 2147483647 as h, c.opened_at + k * gap as begun,
				                       k = %2$d and c.closed_at is null as goes_on) one
				 where c.id <= %3$d
				""".formatted(EACH - 1, EACH - 1, count));
	}

}
