package fi.polku.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail, and leaves in it that it was read. */
@Service
@Transactional
class TrailReading {

	/** More are not given out at once. */
	static final int MOST = 100_000;

	private static final int AT_ONCE = 1_000;

	private static final String ROWS = """
			select t.*, u.display_name,
			       array(select v.field from trail_value v where v.trail_id = t.id order by v.n) as fields
			  from trail t
			  left join app_user u on u.username = t.username
			 where true""";

	private final JdbcClient jdbc;

	private final Trail trail;

	TrailReading(JdbcClient jdbc, Trail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
	}

	/** Entries, the newest first, at most {@code limit}. */
	List<TrailRow> read(TrailFilter filter, int limit) {
		var rows = statement(filter, limit).query(TrailReading::row).list();
		this.trail.asked("trail.read", "audit", null,
				named(rows.stream().map(TrailRow::cases).filter((cases) -> cases.size() == 1)));
		return rows;
	}

	/** The same for a table that leaves the house, some at a time. */
	void export(TrailFilter filter, Consumer<TrailRow> each) {
		this.trail.asked("trail.exported", "audit", null);
		var some = statement(filter, AT_ONCE).query(TrailReading::row).list();
		for (int given = some.size(); !some.isEmpty(); given += some.size()) {
			this.trail.asked("trail.casesExported", "audit", null, named(some.stream().map(TrailRow::cases)));
			some.forEach(each);
			var next = filter.before(some.get(some.size() - 1).id());
			some = (given >= MOST) ? List.of() : statement(next, AT_ONCE).query(TrailReading::row).list();
		}
	}

	/** The kinds that there are, found along the index. */
	@Transactional(readOnly = true)
	List<String> kinds() {
		return this.jdbc.sql("""
				with recursive kind as (
				    (select kind from trail order by kind limit 1)
				    union all
				    select (select t.kind from trail t where t.kind > k.kind order by t.kind limit 1)
				      from kind k where k.kind is not null
				)
				select kind from kind where kind is not null
				""").query(String.class).list();
	}

	/** Cases whose numbers are told. */
	private static List<CaseNumber> named(Stream<List<String>> cases) {
		return cases.flatMap(List::stream).distinct().map(CaseNumber::new).toList();
	}

	private JdbcClient.StatementSpec statement(TrailFilter filter, int limit) {
		var where = TrailWhere.of(filter);
		return this.jdbc.sql(ROWS + where.sql() + "\n order by t.id desc\n limit :limit")
			.params(where.values())
			.param("limit", limit);
	}

	static TrailRow row(ResultSet row, int number) throws SQLException {
		var name = row.getString("display_name");
		var username = row.getString("username");
		return new TrailRow(row.getLong("id"), row.getTimestamp("at").toInstant(), username,
				(name != null) ? name : username, row.getString("kind"), row.getString("purpose"),
				row.getString("element"), List.of((String[]) row.getArray("cases").getArray()),
				((Object[]) row.getArray("clients").getArray()).length, row.getBoolean("protected"),
				List.of((String[]) row.getArray("fields").getArray()));
	}

}
