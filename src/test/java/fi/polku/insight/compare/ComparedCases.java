package fi.polku.insight.compare;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Vertala's cases with runs of a model in two versions: with the first, begun in January,
 * 40 that took 41 to 80 days, with the second, begun in May, 40 that took 21 to 60; five
 * more of each go on.
 */
class ComparedCases {

	static final Instant FIRST = Instant.parse("2026-01-07T10:00:00Z");

	static final Instant SECOND = Instant.parse("2026-05-04T10:00:00Z");

	private final JdbcClient jdbc;

	private final Users users;

	ComparedCases(JdbcClient jdbc, Users users) {
		this.jdbc = jdbc;
		this.users = users;
	}

	void make() {
		if (this.users.find("compare-lead").isEmpty()) {
			this.jdbc
				.sql("""
						insert into organisation (id, name, kind, municipality)
						values ('vertala', 'Vertala', 'municipality', 'Vertala'), ('vertamo', 'Vertamo', 'municipality', 'Vertamo')
						""")
				.update();
			person("compare-lead", Role.LEAD, "vertala");
			person("compare-other", Role.LEAD, "vertamo");
			person("compare-auditor", Role.AUDITOR, "vertamo");
			person("compare-coach", Role.COACH, "vertala");
			for (int i = 1; i <= 40; i++) {
				insert(FIRST.plus(Duration.ofDays(i)), 40 + i, (i % 2 == 0) ? "withSupport" : "easiestToEmploy");
				insert(SECOND.plus(Duration.ofDays(i)), 20 + i, "withSupport");
			}
			for (int i = 1; i <= 5; i++) {
				insert(FIRST.plus(Duration.ofDays(i)), null, "withSupport");
				insert(SECOND.plus(Duration.ofDays(i)), null, "withSupport");
			}
		}
		this.jdbc
			.sql("""
					insert into insight_instance (id, case_id, model, version, began_at, ended_at)
					select gen_random_uuid(), id, 'compared', case when opened_at < :second then 1 else 2 end, opened_at, closed_at
					  from insight_case
					 where programme = 'COMPARE'
					""")
			.param("second", Timestamp.from(SECOND))
			.update();
	}

	/** The engine knows nothing of these runs. */
	void forget() {
		this.jdbc.sql("delete from insight_instance where model = 'compared'").update();
		this.jdbc.sql("update insight_generation set generation = generation + 1").update();
	}

	private void person(String username, Role role, String organisation) {
		this.users.add(new Person(username, "Vertaaja", Set.of(role), organisation, null, null), "polku-demo");
	}

	private void insert(Instant opened, Integer days, String segment) {
		var client = UUID.randomUUID();
		this.jdbc.sql("""
				insert into client (id, last_name, first_names, created_at, changed_at)
				values (:id, 'Vertanen', 'Keksitty', :at, :at)
				""").param("id", client).param("at", Timestamp.from(opened)).update();
		this.jdbc
			.sql("""
					insert into client_case (number, client_id, programme, model, state, source, organisation, protected,
					                         segment, opened_at, closed_at, exit_class)
					values ('2026-' || lpad(nextval('case_number_seq')::text, 6, '0'), :client, 'COMPARE', 'clientJourney', :state, 'self', 'vertala', false, :segment, :opened,
					        :closed, :class)
					""")
			.param("client", client)
			.param("state", (days != null) ? "closed" : "open")
			.param("segment", segment)
			.param("opened", Timestamp.from(opened))
			.param("closed", (days != null) ? Timestamp.from(opened.plus(Duration.ofDays(days))) : null,
					Types.TIMESTAMP)
			.param("class", (days != null) ? (days % 3 == 0) ? "inEducation" : "employed" : null, Types.VARCHAR)
			.update();
	}

}
