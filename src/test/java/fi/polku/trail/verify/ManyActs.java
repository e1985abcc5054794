package fi.polku.trail.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Objects;
import java.util.stream.Collectors;

import fi.polku.trail.chain.Lines;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Acts by the hundred thousand, as the application would have written them. */
public final class ManyActs {

	private static final int VALUE_IN = 10;

	private static final int LIST_IN = 20;

	private ManyActs() {
	}

	/** Every tenth changes a value, every twentieth is a list of fifty cases. */
	public static void write(JdbcClient jdbc, int acts) {
		jdbc.sql("""
				insert into trail_salt (client_id, salt)
				select md5('client' || n)::uuid, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
				  from generate_series(0, 9999) n
				    on conflict do nothing
				""").update();
		jdbc.sql(
				"""
						with act as (
						    select n, timestamptz '2026-01-01' + n * interval '1 second' as at, 'person' || n %% 500 as username,
						           case when n %% %1$d = 0 then 'client.contactChanged'
						                when n %% %2$d = 1 then 'tasks.listed' else 'case.shown' end as kind,
						           case when n %% %2$d = 1 then (select array_agg('2026-' || 100000 + (n + i) %% 90000)
						                                         from generate_series(1, 50) i)
						                else array['2026-' || 100000 + n %% 90000] end as cases,
						           case when n %% %1$d = 0
						                then array[trail_value_digest(s.salt, 'phone', '040 ' || n, '050 ' || n)] else '{}' end as digests
						      from generate_series(1, :acts) n
						      left join trail_salt s on n %% %1$d = 0 and s.client_id = md5('client' || n %% 10000)::uuid
						), entry as (
						    insert into trail (at, username, kind, purpose, cases, value_digests, digest)
						    select at, username, kind, 'guidance', cases, digests,
						           trail_sha256(trail_line(2::smallint, at, username, kind, 'guidance', null, false, cases, '{}', digests,
						                                   null))
						      from act
						    returning id, at
						)
						insert into trail_value (trail_id, n, client_id, field, old_value, new_value)
						select e.id, 1, md5('client' || a.n %% 10000)::uuid, 'phone', '040 ' || a.n, '050 ' || a.n
						  from entry e
						  join act a on a.at = e.at
						 where a.n %% %1$d = 0
						"""
					.formatted(VALUE_IN, LIST_IN))
			.param("acts", acts)
			.update();
	}

	/** Links what is not linked, inside the caller's transaction. */
	static void link(JdbcClient jdbc) {
		var last = jdbc.sql("select position, hash from trail_link order by position desc limit 1")
			.query((row, number) -> new Place(row.getLong("position"), row.getBytes("hash")))
			.single();
		var heads = new HashMap<String, Long>();
		jdbc.sql("select case_number, position from trail_head").query((row) -> {
			heads.put(row.getString(1), row.getLong(2));
		});
		var waiting = jdbc.sql("""
				select id, digest, cases from trail t
				 where not exists (select from trail_link l where l.trail_id = t.id) order by id
				""")
			.query((row, number) -> new Waiting(row.getLong("id"), row.getBytes("digest"),
					(String[]) row.getArray("cases").getArray()))
			.list();
		var positions = new ArrayList<Long>();
		var before = new ArrayList<String>();
		var hashes = new ArrayList<byte[]>();
		for (var row : waiting) {
			long position = last.position() + 1;
			var told = Arrays.stream(row.cases())
				.map((one) -> Objects.requireNonNullElse(heads.put(one, position), 0L).toString())
				.collect(Collectors.joining(","));
			last = new Place(position, Lines.sha256(Lines.link(position, row.id(), last.hash(), row.digest(), told)));
			positions.add(position);
			before.add("{" + told + "}");
			hashes.add(last.hash());
		}
		jdbc.sql(
				"""
						insert into trail_link (position, trail_id, row_digest, heads, hash)
						select position, trail_id, row_digest, cast(heads as bigint[]), hash
						  from unnest(:positions, :rows, :digests, :heads, :hashes) as l (position, trail_id, row_digest, heads, hash)
						""")
			.param("positions", positions.toArray(Long[]::new))
			.param("rows", waiting.stream().map(Waiting::id).toArray(Long[]::new))
			.param("digests", waiting.stream().map(Waiting::digest).toArray(byte[][]::new))
			.param("heads", before.toArray(String[]::new))
			.param("hashes", hashes.toArray(byte[][]::new))
			.update();
	}

	private record Place(long position, byte[] hash) {
	}

	private record Waiting(long id, byte[] digest, String[] cases) {
	}

}
