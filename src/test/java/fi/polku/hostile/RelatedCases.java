package fi.polku.hostile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Tryout;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One person of each role who sees the team's cases, and cases of every relation to them.
 */
final class RelatedCases {

	private static final String TEAM = "relation-team";

	private final JdbcClient jdbc;

	private final Tryout tryout;

	private final Users users;

	private final Timestamp now;

	private final Timestamp soon;

	private final Map<Relation, RelatedCase> shared = new EnumMap<>(Relation.class);

	private final Map<Role, Map<Relation, RelatedCase>> own = new EnumMap<>(Role.class);

	RelatedCases(JdbcClient jdbc, Tryout tryout, Users users, Clock clock) {
		this.jdbc = jdbc;
		this.tryout = tryout;
		this.users = users;
		this.now = Timestamp.from(clock.instant());
		this.soon = Timestamp.from(clock.instant().plus(7, ChronoUnit.DAYS));
		places();
		for (var role : Role.values()) {
			tryout.person(username(role), role);
			tryout.person(wide(role), role);
			this.jdbc.sql("update app_user set reach = 'TEAM', team_id = :team where username = :who")
				.param("team", TEAM)
				.param("who", username(role))
				.update();
		}
		for (var relation : Relation.values()) {
			if (!relation.isOwn()) {
				this.shared.put(relation, make(relation, null));
			}
		}
		for (var role : Role.GUIDES) {
			var cases = new EnumMap<Relation, RelatedCase>(Relation.class);
			cases.put(Relation.OWN, make(Relation.OWN, role));
			cases.put(Relation.OWN_PROTECTED, make(Relation.OWN_PROTECTED, role));
			this.own.put(role, cases);
		}
	}

	Person person(Role role) {
		return this.users.find(username(role)).orElseThrow();
	}

	/**
	 * Somebody of the role who sees the whole organisation, as everybody does at first.
	 */
	Person seeingAll(Role role) {
		return this.users.find(wide(role)).orElseThrow();
	}

	private static String wide(Role role) {
		return username(role) + "-wide";
	}

	static String username(Role role) {
		return "relation-" + role.name().toLowerCase().replace('_', '-');
	}

	/** The role's cases by relation; who guides nobody owns none. */
	Map<Relation, RelatedCase> of(Role role) {
		var cases = new LinkedHashMap<Relation, RelatedCase>(this.own.getOrDefault(role, Map.of()));
		cases.putAll(this.shared);
		return cases;
	}

	private void places() {
		this.tryout.person("relation-none");
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('relation-far', 'Kaukana', 'municipality', 'Kaukana') on conflict do nothing
				""").update();
		this.jdbc.sql("insert into team (id, organisation_id, name) values (:id, 'tryout', :id) on conflict do nothing")
			.param("id", TEAM)
			.update();
	}

	private RelatedCase make(Relation relation, Role owner) {
		var isProtected = relation == Relation.PROTECTED || relation == Relation.OWN_PROTECTED;
		var number = isProtected ? this.tryout.startProtected(relation.lastName())
				: this.tryout.start(relation.lastName());
		this.jdbc
			.sql("""
					update client_case set owner = :owner, team_id = :team, organisation = :organisation where number = :case
					""")
			.param("owner", (owner != null) ? username(owner) : null)
			.param("team", (relation == Relation.TEAM || relation == Relation.PROTECTED) ? TEAM : null)
			.param("organisation", (relation == Relation.ELSEWHERE) ? "relation-far" : "tryout")
			.param("case", number.value())
			.update();
		return filled(number);
	}

	private RelatedCase filled(CaseNumber number) {
		insert(number, """
				insert into protection_ending (client_id, reason, checked_on, source, asked_by, asked_at)
				select client_id, 'x', :now::date, 'client', 'relation-none', :now from client_case
				 where number = :case and protected
				""");
		var task = this.tryout.taskOf(number);
		var definition = text("select definition_id from work_item where case_number = :case", number);
		var client = text("select client_id::text from client_case where number = :case", number);
		return new RelatedCase(number, client, task, definition,
				insert(number,
						"""
								with told as (insert into note values (:id, :case, 'x', 'somebody', :now)) insert into case_record (id, case_number, element, definition_id, answers, recorded_by, source, recorded_at)
								values (:id, :case, 'talkInTryout', (select definition_id from work_item where case_number = :case),
								        '{"story": "x"}', 'somebody', 'staff', :now)
								"""),
				insert(number,
						"""
								insert into document (id, case_number, kind, title, language, media_type, content, sha256, template_version,
								                      created_at, created_by)
								values (:id, :case, 'other', 'Liite', 'fi', 'application/pdf', '%PDF-1.4', 'x', 0, :now, 'somebody')
								"""),
				insert(number,
						"""
								insert into appointment (id, case_number, kind, starts_at, ends_at, place, held_by, state, changed_at)
								select :id, :case, 'talk', :soon::timestamptz + n * interval '1 minute',
								       :soon::timestamptz + (n + 1) * interval '1 minute', 'Voimala', 'relation-none', 'booked', :now
								  from (select count(*) as n from appointment where held_by = 'relation-none') taken
								"""),
				insert(number,
						"""
								insert into personal_link (id, kind, token_hash, code_hash, case_number, language, made_by, made_at, expires_at)
								values (:id, 'client', sha256(:id::text::bytea), 'x', :case, 'fi', 'relation-none', :now, :soon)
								"""),
				deadline(number, task),
				insert(number,
						"""
								insert into outgoing (id, case_number, recipient, channel, template, language, subject, body, not_before, state,
								                      created_at, changed_at)
								values (:id, :case, 'client', 'email', 'ownPath', 'fi', 'x', 'x', :now, 'failed', :now, :now)
								"""),
				insert(number,
						"""
								insert into case_opening (id, case_number, username, ground, reason, named, taken_at, until_at, ended_at)
								values (:id, :case, 'relation-none', 'danger', 'Palvelupisteessä', false, :now, :soon, :now)
								"""));
	}

	private String deadline(CaseNumber number, String task) {
		this.jdbc
			.sql("""
					insert into deadline (case_number, task_id, rule, ground, law_reference, counted_from, amount, unit, kind_of_day,
					                      moves, pauses, calendar_version, due_on, due_at)
					values (:case, :task, 'draftPlan', 'PROMISE', '', '2026-01-02', 5, 'days', 'calendarDays', false, false, 'x',
					        '2026-01-07', :now)
					on conflict do nothing
					""")
			.param("case", number.value())
			.param("task", task)
			.param("now", this.now)
			.update();
		return text("select min(id)::text from deadline where case_number = :case", number);
	}

	private String insert(CaseNumber number, String sql) {
		var id = UUID.randomUUID();
		this.jdbc.sql(sql)
			.param("id", id)
			.param("case", number.value())
			.param("now", this.now)
			.param("soon", this.soon)
			.update();
		return id.toString();
	}

	private String text(String sql, CaseNumber number) {
		return this.jdbc.sql(sql).param("case", number.value()).query(String.class).single();
	}

}
