package fi.polku.hostile;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.worklist.Tryout;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes one of each thing for a person, with a case of the person's organisation. */
final class OwnedThings {

	private static final Map<OwnedThing, String> SQL = new EnumMap<>(OwnedThing.class);

	static {
		SQL.put(OwnedThing.BENEFIT_LIST,
				"""
						insert into benefit_list (id, municipality, kind, programme, file_name, file_hash, encoding, delimiter, mapping,
						                          headings, organisation, state, uploaded_by, uploaded_at)
						values (:id, 'Mallila', 'INVOICE', 'VOITTO', :name, sha256(:name::bytea), 'UTF-8', ';', '{}', '{}',
						        :organisation, 'DONE', :who, :now)
						""");
		SQL.put(OwnedThing.SAMPLE,
				"""
						with sample as (
						    insert into audit_sample (id, name, seed, wanted, filter, organisation, population, population_digest, drawn_by,
						                              drawn_at)
						    values (:id, :name, 'x', 1, '{}', :organisation, 1, 'x', :who, :now))
						insert into audit_sample_case (sample_id, position, case_number, digest) values (:id, 1, :case, 'x')
						""");
		SQL.put(OwnedThing.TARGET, """
				insert into insight_target (id, name, figure, filter, bound, threshold, owner, recipients, created_at)
				values (:id, :name, 'wip', '{}', 'atMost', 5, :who, array[:who], :now)
				""");
		SQL.put(OwnedThing.REPORT,
				"""
						with report as (
						    insert into insight_report (id, name, sections, filter, every, language, owner, recipients, next_on, created_at)
						    values (:id, :name, '{flow}', '{}', 'month', 'fi', :who, array[:who], '2099-01-01', :now))
						insert into insight_report_issue (id, report_id, period_from, period_to, made_at, pdf, csv)
						values (:id, :id, '2026-01-01', '2026-01-31', :now, '%PDF-1.4', 'x')
						""");
		SQL.put(OwnedThing.HANDOVER,
				"""
						with handover as (
						    insert into handover (id, username, from_user, created_at, done_at) values (:id, :who, :who, :now, :now))
						insert into handover_item (handover_id, position, case_number, result) values (:id, 1, :case, 'CHANGED')
						""");
		SQL.put(OwnedThing.HOLD, """
				insert into retention_hold (id, client_id, reason, words, until, made_by, made_at)
				select :id, client_id, 'claim', 'x', '2099-01-01', :who, :now from client_case where number = :case
				""");
		SQL.put(OwnedThing.BULK, """
				with job as (insert into bulk_job (id, username, language, action, created_at, done_at)
				             values (:id, :who, 'fi', 'claim', :now, :now))
				insert into bulk_job_item (job_id, position, task_id, status) values (:id, 1, 'none', 200)
				""");
		SQL.put(OwnedThing.UNDO, """
				with act as (insert into undo (id, username, at) values (:id, :who, :now))
				insert into undo_item (undo_id, task_id, event_id)
				select :id, task_id, 0 from work_item where case_number = :case
				""");
		SQL.put(OwnedThing.VIEW, """
				insert into saved_view (id, owner, scope, organisation, name, parts, columns, created_at, changed_at)
				values (:id, :who, 'private', :organisation, :name, '{}', '{}', :now, :now)
				""");
	}

	private final JdbcClient jdbc;

	private final Tryout tryout;

	private final Timestamp now;

	OwnedThings(JdbcClient jdbc, Tryout tryout, Clock clock) {
		this.jdbc = jdbc;
		this.tryout = tryout;
		this.now = Timestamp.from(clock.instant());
	}

	/** All of the person's. */
	Owned of(Person owner, String name) {
		var number = this.tryout.start(name);
		this.jdbc.sql("update client_case set organisation = :organisation where number = :case")
			.param("organisation", owner.organisation())
			.param("case", number.value())
			.update();
		var ids = new EnumMap<OwnedThing, String>(OwnedThing.class);
		SQL.forEach((thing, sql) -> ids.put(thing, made(sql, owner, name, number)));
		ids.put(OwnedThing.TARGET_END, ids.get(OwnedThing.TARGET));
		ids.put(OwnedThing.REPORT_END, ids.get(OwnedThing.REPORT));
		ids.put(OwnedThing.ABSENCE, owner.username());
		ids.put(OwnedThing.GRANT, grant(owner, number));
		return new Owned(owner, number, ids);
	}

	private String made(String sql, Person owner, String name, CaseNumber number) {
		var id = UUID.randomUUID();
		this.jdbc.sql(sql)
			.param("id", id)
			.param("who", owner.username())
			.param("organisation", owner.organisation())
			.param("name", name + " " + id)
			.param("case", number.value())
			.param("now", this.now)
			.update();
		return id.toString();
	}

	private String grant(Person owner, CaseNumber number) {
		return this.jdbc.sql("""
				insert into support_grant (organisation, instrument, year, case_number, run, granted_on, euros)
				values (:organisation, 'paySubsidy', 2026, :case, gen_random_uuid()::text, '2026-01-02', 500)
				returning id::text
				""")
			.param("organisation", owner.organisation())
			.param("case", number.value())
			.query(String.class)
			.single();
	}

	/** What somebody has. */
	record Owned(Person owner, CaseNumber number, Map<OwnedThing, String> ids) {

		String address(Endpoint endpoint, OwnedThing thing) {
			return address(endpoint, this.ids.get(thing), this.number.value());
		}

		/** Of what there is none. */
		static String ofNone(Endpoint endpoint, OwnedThing thing) {
			return address(endpoint, switch (thing) {
				case GRANT -> "0";
				case ABSENCE -> "none";
				default -> "00000000-0000-4000-8000-000000000000";
			}, "1999-000001");
		}

		private static String address(Endpoint endpoint, String id, String number) {
			return endpoint.pattern()
				.replaceAll("\\{(id|username|issue)}", id)
				.replace("{number}", number)
				.replace("{format}", "csv");
		}

	}

}
