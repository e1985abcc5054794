package fi.polku.trail.verify;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the application's own role may do to the tables of the trail. */
class ApplicationRightsTests extends ChainedTest {

	/** The only ones that may be changed, and why. */
	private static final Map<String, String> RIGHTS = Map.of("trail", "INSERT SELECT", "trail_link", "INSERT SELECT",
			"trail_seal", "INSERT SELECT", "trail_anomaly_day", "INSERT SELECT",
			// a client is erased
			"trail_value", "DELETE INSERT SELECT", "trail_salt", "DELETE INSERT SELECT",
			// somebody reviews it; day, kind and person stay
			"trail_anomaly",
			"INSERT SELECT UPDATE(amount,cases,found_at,judged,note,reviewed_at,reviewed_by,"
					+ "threshold,usual,verdict)",
			// only makes linking quick
			"trail_head", "DELETE INSERT SELECT UPDATE");

	@Test
	void everyTableOfTheTrail_hasNoMoreRightsThanItNeeds() {
		var found = new TreeMap<String, String>();
		this.jdbc
			.sql("""
					select t.table_name,
					       string_agg(r.right, ' ' order by r.right) filter (where has_table_privilege(t.table_name, r.right)) as rights,
					       (select string_agg(c.column_name, ',' order by c.column_name) from information_schema.columns c
					         where c.table_schema = current_schema() and c.table_name = t.table_name
					           and has_column_privilege(t.table_name, c.column_name, 'UPDATE')
					           and not has_table_privilege(t.table_name, 'UPDATE')) as columns
					  from information_schema.tables t
					  cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) as r ("right")
					 where t.table_schema = current_schema() and t.table_name like 'trail%'
					 group by t.table_name
					""")
			.query((row) -> {
				var columns = row.getString("columns");
				found.put(row.getString("table_name"),
						row.getString("rights") + ((columns != null) ? " UPDATE(" + columns + ")" : ""));
			});

		assertThat(found).containsExactlyInAnyOrderEntriesOf(RIGHTS);
	}

	@Test
	void application_mayNotChangeAnything() {
		for (var table : List.of("trail", "trail_link", "trail_seal", "trail_value", "trail_salt",
				"trail_anomaly_day")) {
			refused("update %s set %s = %s".formatted(table, column(table), column(table)));
			refused("truncate " + table + " cascade");
		}
		for (var table : List.of("trail", "trail_link", "trail_seal", "trail_anomaly", "trail_anomaly_day")) {
			refused("delete from " + table);
		}
		refused("update trail_anomaly set username = 'toinen'");
		refused("alter table trail disable trigger trail_append_only");
		refused("drop trigger trail_link_append_only on trail_link");
	}

	/** The owner, too, while the triggers stand. */
	@Test
	void owner_isRefusedByTheTriggers() throws Exception {
		for (var table : List.of("trail", "trail_link")) {
			for (var statement : List.of("update %s set %s = %s".formatted(table, column(table), column(table)),
					"delete from " + table, "truncate " + table + " cascade")) {
				try (var connection = this.flyway.getConfiguration().getDataSource().getConnection();
						var asked = connection.createStatement()) {
					connection.setAutoCommit(false);
					assertThatThrownBy(() -> asked.execute(statement)).as(statement)
						.hasMessageContaining("append-only");
					connection.rollback();
				}
			}
		}
	}

	private String column(String table) {
		return this.jdbc.sql("""
				select column_name from information_schema.columns
				 where table_schema = current_schema() and table_name = :table order by ordinal_position desc limit 1
				""").param("table", table).query(String.class).single();
	}

	private void refused(String statement) {
		assertThatThrownBy(() -> this.jdbc.sql(statement).update()).as(statement)
			.rootCause()
			.message()
			.containsAnyOf("permission denied", "must be owner");
	}

}
