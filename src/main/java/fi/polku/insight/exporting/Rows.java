package fi.polku.insight.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Rows of a query through a cursor: in a transaction, memory does not grow with them. */
@Component
class Rows {

	private static final int FETCHED = 2_000;

	private final NamedParameterJdbcTemplate jdbc;

	Rows(DataSource database) {
		var cursor = new JdbcTemplate(database);
		cursor.setFetchSize(FETCHED);
		this.jdbc = new NamedParameterJdbcTemplate(cursor);
	}

	NamedParameterJdbcTemplate jdbc() {
		return this.jdbc;
	}

	<T> void each(String sql, MapSqlParameterSource params, Reading<T> reading, Sink<T> sink) throws IOException {
		try {
			this.jdbc.query(sql, params, (row) -> {
				give(reading.read(row), sink);
			});
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static <T> void give(T one, Sink<T> sink) {
		try {
			sink.take(one);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a row says. */
	@FunctionalInterface
	interface Reading<T> {

		T read(ResultSet row) throws SQLException;

	}

}
