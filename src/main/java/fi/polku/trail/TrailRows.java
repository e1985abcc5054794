package fi.polku.trail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows of the trail. The digest is counted by the database in the statement that writes,
 * where it is also seen whether somebody behind a protection order is named.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TrailRows {

	/** Whose salt the values have that are in nobody's file. */
	static final UUID NOBODY = new UUID(0, 0);

	private static final String ACT = """
			with act as (
			    select a.*, cardinality(cases) = 1 as of_one,
			           exists (select from client_case c
			                    where c.number = any (a.cases)
			                      and (c.protected or c.state = 'closed'
			                           and exists (select from client p where p.id = c.client_id and p.protected)))
			        or exists (select from client where id = any (a.clients) and protected) as protected
			      from (select cast(:at as timestamptz) as at, cast(:username as text) as username,
			                   cast(:kind as text) as kind, cast(:purpose as text) as purpose,
			                   cast(:element as text) as element, cast(:cases as text[]) as cases,
			                   cast(:clients as uuid[]) as clients) a
			)
			""";

	private static final String ROW = """
			insert into trail (at, username, kind, purpose, element, cases, clients, protected, encoding, value_digests,
			                   digest)
			select at, username, kind, purpose, element, cases, clients, protected, 2, value_digests,
			       trail_sha256(trail_line(2::smallint, at, username, kind, purpose, element, protected, cases, clients,
			                               value_digests, null))
			  from act,
			""";

	private static final String PLAIN = ACT + ROW + """
			       (select cast(:digests as text[]) as value_digests) v
			returning id
			""";

	/** Nothing is written where a salt that another is just making cannot be seen yet. */
	private static final String WITH_VALUES = ACT
			+ """
					, given as (
					    select g.n, g.field, g.old_value, g.new_value, coalesce(g.client_id, c.client_id) as client_id,
					           coalesce(g.client_id, c.client_id, cast(:nobody as uuid)) as salt_of
					      from act
					      cross join unnest(cast(:owners as uuid[]), cast(:fields as text[]), cast(:old as text[]), cast(:new as text[]))
					                 with ordinality as g (client_id, field, old_value, new_value, n)
					      left join client_case c on act.of_one and c.number = act.cases[1]
					), made as (
					    insert into trail_salt (client_id, salt)
					    select salt_of, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
					      from (select distinct salt_of from given) g
					     where not exists (select from trail_salt s where s.client_id = g.salt_of)
					    on conflict do nothing
					    returning client_id, salt
					), salted as (
					    select g.*, coalesce(s.salt, m.salt) as salt
					      from given g
					      left join trail_salt s on s.client_id = g.salt_of
					      left join made m on m.client_id = g.salt_of
					), entry as (
					"""
			+ ROW
			+ """
					       (select array_agg(trail_value_digest(salt, field, old_value, new_value) order by n) as value_digests
					          from salted
					        having bool_and(salt is not null)) v
					    returning id
					), kept as (
					    insert into trail_value (trail_id, n, client_id, field, old_value, new_value)
					    select e.id, s.n, s.client_id, s.field, s.old_value, s.new_value
					      from entry e, salted s
					)
					select id from entry
					""";

	private final JdbcClient jdbc;

	TrailRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long write(Act act, List<Change> changes) {
		if (changes.isEmpty()) {
			return writeErased(act, List.of());
		}
		return withValues(act, changes).or(() -> withValues(act, changes)).orElseThrow();
	}

	/** An act without values of its own, which names the digests of others. */
	long writeErased(Act act, List<String> digests) {
		return row(PLAIN, act).param("digests", digests.toArray(String[]::new)).query(Long.class).single();
	}

	private Optional<Long> withValues(Act act, List<Change> changes) {
		return row(WITH_VALUES, act).param("nobody", NOBODY)
			.param("owners", changes.stream().map(Change::client).toArray(UUID[]::new))
			.param("fields", texts(changes, Change::field))
			.param("old", texts(changes, Change::oldValue))
			.param("new", texts(changes, Change::newValue))
			.query(Long.class)
			.optional();
	}

	private JdbcClient.StatementSpec row(String sql, Act act) {
		return this.jdbc.sql(sql)
			.param("at", Timestamp.from(act.at()))
			.param("username", act.username())
			.param("kind", act.kind())
			.param("purpose", act.purpose())
			.param("element", act.element())
			.param("cases", act.cases().stream().map(CaseNumber::value).distinct().toArray(String[]::new))
			.param("clients", act.clients().stream().distinct().toArray(UUID[]::new));
	}

	private static String[] texts(List<Change> changes, Function<Change, String> text) {
		return changes.stream().map(text).toArray(String[]::new);
	}

	/** What is told of an act beside the values. */
	record Act(Instant at, String username, String kind, String purpose, String element, Collection<CaseNumber> cases,
			Collection<UUID> clients) {
	}

}
