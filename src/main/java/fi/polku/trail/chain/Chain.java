package fi.polku.trail.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain's links as they stand in the database. */
@Repository
class Chain {

	private final JdbcClient jdbc;

	Chain(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest link, or the nothing before the first. */
	Link last() {
		return this.jdbc.sql("select * from trail_link order by position desc limit 1")
			.query(Chain::link)
			.optional()
			.orElse(new Link(0, 0, Lines.NOTHING, List.of(), Lines.NOTHING));
	}

	/** Committed rows without a link, the oldest first. */
	List<Unlinked> unlinked(long after, int most) {
		return this.jdbc
			.sql("""
					select t.id, t.cases,
					       case t.encoding
					         when 1 then trail_sha256(trail_line(t.encoding, t.at, t.username, t.kind, t.purpose, t.element,
					                                             t.protected, t.cases, t.clients, t.value_digests, t.digest))
					         else t.digest
					       end as digest
					  from trail t
					 where t.id > :after
					   and not exists (select from trail_link l where l.trail_id = t.id)
					 order by t.id
					 limit :most
					""")
			.param("after", after)
			.param("most", most)
			.query((row, number) -> new Unlinked(row.getLong("id"), row.getBytes("digest"),
					List.of((String[]) row.getArray("cases").getArray())))
			.list();
	}

	/** The positions of the cases' newest links. */
	Map<String, Long> heads(Collection<String> cases) {
		var heads = new HashMap<String, Long>();
		this.jdbc.sql("select case_number, position from trail_head where case_number = any (:cases)")
			.param("cases", cases.toArray(String[]::new))
			.query((row) -> {
				heads.put(row.getString("case_number"), row.getLong("position"));
			});
		return heads;
	}

	void add(List<Link> links, Map<String, Long> heads) {
		this.jdbc
			.sql("""
					insert into trail_link (position, trail_id, row_digest, heads, hash)
					select position, trail_id, row_digest, cast(heads as bigint[]), hash
					  from unnest(:positions, :rows, :digests, :heads, :hashes) as l (position, trail_id, row_digest, heads, hash)
					""")
			.param("positions", links.stream().map(Link::position).toArray(Long[]::new))
			.param("rows", links.stream().map(Link::row).toArray(Long[]::new))
			.param("digests", links.stream().map(Link::rowDigest).toArray(byte[][]::new))
			.param("heads", links.stream().map((link) -> "{" + joined(link.heads()) + "}").toArray(String[]::new))
			.param("hashes", links.stream().map(Link::hash).toArray(byte[][]::new))
			.update();
		var cases = new ArrayList<>(heads.keySet());
		this.jdbc.sql("""
				insert into trail_head (case_number, position)
				select * from unnest(:cases, :positions)
				on conflict (case_number) do update set position = excluded.position
				""")
			.param("cases", cases.toArray(String[]::new))
			.param("positions", cases.stream().map(heads::get).toArray(Long[]::new))
			.update();
	}

	static String joined(List<Long> heads) {
		return heads.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

	private static Link link(ResultSet row, int number) throws SQLException {
		return new Link(row.getLong("position"), row.getLong("trail_id"), row.getBytes("row_digest"),
				List.of((Long[]) row.getArray("heads").getArray()), row.getBytes("hash"));
	}

}
