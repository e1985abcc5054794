package fi.polku.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Migrations that change rows, on a database where there are some. */
class MigrationOfRowsTests {

	private static final String BEFORE_PAUSES = "225";

	private static final String BEFORE_REQUESTS = "232";

	@Test
	void rowsOfBefore_readAsThoseOfToday() throws Exception {
		try (var postgres = EmbeddedPostgres.start(TestFolder.fresh("migrated-rows"))) {
			var owner = JdbcClient
				.create(new DriverManagerDataSource(postgres.url(), Roles.OWNER, postgres.passwords().owner()));
			migrate(postgres, BEFORE_PAUSES);
			owner
				.sql("""
						insert into organisation (id, name, kind, municipality) values ('rows', 'x', 'municipality', 'x');
						insert into app_user (username, display_name, password_hash, organisation_id, created_at)
						values ('rows-lead', 'x', 'x', 'rows', '2026-01-01');
						insert into client (id, last_name, first_names, created_at, changed_at)
						values ('00000000-0000-0000-0000-000000000001', 'x', 'x', '2026-01-01', '2026-01-01');
						insert into client_case (number, client_id, programme, model, state, source, organisation, protected, opened_at)
						values ('2026-000001', '00000000-0000-0000-0000-000000000001', 'VOITTO', 'clientJourney', 'open', 'self',
						        'rows', false, '2026-01-02');
						""")
				.update();
			pauses(owner);
			migrate(postgres, BEFORE_REQUESTS);

			assertThat(owner.sql("""
					select reason from case_pause
					union all select answers ->> 'pauseReason' from case_record
					union all select text_ from act_ru_variable where name_ = 'pauseReason'
					union all select text_ from act_hi_varinst where name_ = 'pauseReason'
					union all select text_ from act_hi_detail where name_ = 'pauseReason'
					""").query(String.class).list()).hasSize(7).containsOnly("other", "holiday");
			assertThat(owner.sql("select text_ from act_ru_variable where name_ = 'elsewhere'")
				.query(String.class)
				.single()).isEqualTo("illness");
			assertThat(owner.sql("select has_table_privilege('polku_app', 'case_record', 'update')")
				.query(Boolean.class)
				.single()).isFalse();

			requests(owner);
			agreedTask(owner);
			TestFolder.migrate(postgres);

			assertThat(owner.sql("select disclosed_to::text || ' ' || disclosed_until from work_item")
				.query(String.class)
				.single()).isEqualTo("{*} 2027-01-01");

			assertThat(owner
				.sql("""
						select state || ' ' || asked_on || ' ' || coalesce(decision, '-') || ' ' || coalesce(decided_for, '-')
						  from erasure_request order by asked_at
						""")
				.query(String.class)
				.list())
				.containsExactly("done 2026-02-01 nothing rows", "joined 2026-03-01 - -", "asked 2026-03-01 - -");
			assertThat(owner.sql("select count(*) from erasure_confirmation").query(Integer.class).single()).isZero();
		}
	}

	private static void pauses(JdbcClient owner) {
		owner
			.sql("""
					insert into case_pause (id, case_number, reason, from_day, until_day)
					values (gen_random_uuid(), '2026-000001', 'illness', '2026-02-01', '2026-02-09'),
					       (gen_random_uuid(), '2026-000001', 'holiday', '2026-03-01', '2026-03-09');
					insert into case_record (id, case_number, element, definition_id, answers, recorded_by, source, recorded_at)
					values (gen_random_uuid(), '2026-000001', 'pause', 'x', '{"pauseReason": "illness"}', 'rows-lead', 'staff', '2026-02-01'),
					       (gen_random_uuid(), '2026-000001', 'pause', 'x', '{"pauseReason": "holiday"}', 'rows-lead', 'staff', '2026-03-01');
					insert into act_ru_variable (id_, name_, type_, text_, rev_)
					values ('rows-1', 'pauseReason', 'string', 'illness', 1), ('rows-2', 'elsewhere', 'string', 'illness', 1);
					insert into act_hi_varinst (id_, name_, var_type_, text_, rev_)
					values ('rows-1', 'pauseReason', 'string', 'illness', 1);
					insert into act_hi_detail (id_, type_, name_, var_type_, text_, time_)
					values ('rows-1', 'VariableUpdate', 'pauseReason', 'string', 'illness', '2026-02-01');
					""")
			.update();
	}

	/** One answered, two open of whom one was decided and confirmed by somebody. */
	private static void requests(JdbcClient owner) {
		owner
			.sql("""
					insert into erasure_request (id, client_id, asked_on, asked_by, asked_at, state, checks, decision, decided_by)
					select ('00000000-0000-0000-0000-00000000000' || n)::uuid, '00000000-0000-0000-0000-000000000001', on_day,
					       'rows-lead', on_day, state, '{}', decision, case when decision is not null then 'rows-lead' end
					  from (values (1, date '2026-02-01', 'done', 'nothing'), (2, date '2026-03-01', 'asked', null),
					               (3, date '2026-04-01', 'decided', 'all')) v (n, on_day, state, decision);
					insert into erasure_confirmation (request_id, organisation, confirmed_by, confirmed_at)
					values ('00000000-0000-0000-0000-000000000003', 'rows', 'rows-lead', '2026-04-02');
					""")
			.update();
	}

	private static void agreedTask(JdbcClient owner) {
		owner
			.sql("""
					insert into client_consent (client_id, kind, given, recorded_by, recorded_at, valid_until)
					values ('00000000-0000-0000-0000-000000000001', 'partners', true, 'rows-lead', '2026-02-01', '2027-01-01');
					insert into work_item (task_id, case_number, client_id, process, definition_id, step, name, groups, created_at,
					                       programme, organisation, protected, client_name, changed_at)
					values ('rows-1', '2026-000001', '00000000-0000-0000-0000-000000000001', 'clientJourney', 'x', 'x', 'x',
					        '{coordinator}', '2026-02-01', 'VOITTO', 'rows', false, 'x', '2026-02-01');
					""")
			.update();
	}

	private static void migrate(EmbeddedPostgres postgres, String until) {
		Flyway.configure().configuration(TestFolder.flyway(postgres).getConfiguration()).target(until).load().migrate();
	}

}
