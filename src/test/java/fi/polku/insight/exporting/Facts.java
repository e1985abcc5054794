package fi.polku.insight.exporting;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts of cases as the engine's history would have made them. */
final class Facts {

	static final String ORGANISATION = "vientila";

	private final JdbcClient jdbc;

	private final String programme;

	private long sequence;

	Facts(JdbcClient jdbc, String programme) {
		this.jdbc = jdbc;
		this.programme = programme;
	}

	/** A case of the client, closed by work where it has an end. */
	int aCase(String number, UUID client, String opened, String closed) {
		return this.jdbc.sql("""
				insert into insight_case (number, client_id, model, programme, source, segment, team_id, area_id,
				                          organisation, exit_class, opened_at, closed_at)
				values (:number, :client, 'clientJourney', :programme, 'partner', 'open', null, 'länsi', :organisation,
				        case when :closed::text is not null then 'employed' end, :opened::timestamptz,
				        :closed::timestamptz)
				returning id
				""")
			.param("number", number)
			.param("client", client)
			.param("programme", this.programme)
			.param("organisation", ORGANISATION)
			.param("opened", opened)
			.param("closed", closed, Types.VARCHAR)
			.query(Integer.class)
			.single();
	}

	UUID run(int caseId, String model, String began) {
		var id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into insight_instance (id, case_id, model, version, began_at)
				values (:id, :case, :model, 3, :began::timestamptz)
				""").param("id", id).param("case", caseId).param("model", model).param("began", began).update();
		return id;
	}

	int step(String name, String kind) {
		return this.jdbc.sql("""
				insert into insight_step (definition_id, model, version, step, kind, waits_for)
				values ('clientJourney:3:export', 'clientJourney', 3, :step, :kind, 'us')
				on conflict (definition_id, step) do update set kind = excluded.kind
				returning id
				""").param("step", name).param("kind", kind).query(Integer.class).single();
	}

	/** A run of the step. */
	Event event(int caseId, UUID run, int step) {
		return new Event(caseId, run, step);
	}

	/** What happened in a run of a step; times as text. */
	final class Event {

		private final int caseId;

		private final UUID run;

		private final int step;

		private Integer person;

		private Event(int caseId, UUID run, int step) {
			this.caseId = caseId;
			this.run = run;
			this.step = step;
		}

		Event by(int person) {
			this.person = person;
			return this;
		}

		void ran(String created, String started, String completed) {
			insert(created, started, completed, (completed != null) ? "completed" : null);
		}

		void cancelled(String created, String at) {
			insert(created, null, at, "cancelled");
		}

		private void insert(String created, String started, String completed, String outcome) {
			Facts.this.jdbc.sql("""
					insert into insight_event (id, instance_id, case_id, step_id, sequence, person_id, team_id,
					                           created_at, started_at, completed_at, outcome)
					values (gen_random_uuid(), :run, :case, :step, :sequence, :person, 'ryhmä "A" & B',
					        :created, :started, :completed, :outcome)
					""")
				.param("run", this.run)
				.param("case", this.caseId)
				.param("step", this.step)
				.param("sequence", ++Facts.this.sequence)
				.param("person", this.person, Types.INTEGER)
				.param("created", time(created), Types.TIMESTAMP_WITH_TIMEZONE)
				.param("started", time(started), Types.TIMESTAMP_WITH_TIMEZONE)
				.param("completed", time(completed), Types.TIMESTAMP_WITH_TIMEZONE)
				.param("outcome", outcome, Types.VARCHAR)
				.update();
		}

		private static OffsetDateTime time(String text) {
			return (text != null) ? OffsetDateTime.parse(text) : null;
		}

	}

}
