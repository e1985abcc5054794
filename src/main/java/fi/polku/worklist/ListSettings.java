package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The list as each person wants it. */
@Repository
@Transactional
class ListSettings {

	private final JdbcClient jdbc;

	private final Clock clock;

	ListSettings(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The person's columns in their order. */
	@Transactional(readOnly = true)
	List<String> columns(Person of) {
		return this.jdbc.sql("select columns from list_setting where username = :me")
			.param("me", of.username())
			.query((row, number) -> Column.known(List.of((String[]) row.getArray(1).getArray())))
			.optional()
			.orElse(Column.USUAL);
	}

	void keep(List<String> columns, Person of) {
		this.jdbc.sql("""
				insert into list_setting (username, columns, changed_at)
				values (:me, :columns, :now)
				on conflict (username) do update
				set columns = excluded.columns, changed_at = excluded.changed_at
				""")
			.param("me", of.username())
			.param("columns", Column.known(columns).toArray(String[]::new))
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

}
