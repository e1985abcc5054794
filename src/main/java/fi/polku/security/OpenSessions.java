package fi.polku.security;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which sessions have not been ended, wherever that was done. */
@Repository
public class OpenSessions {

	private final JdbcClient jdbc;

	OpenSessions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those among them that are open. */
	public Set<String> among(Collection<String> ids) {
		return new HashSet<>(this.jdbc.sql("select session_id from spring_session where session_id = any(:ids)")
			.param("ids", ids.toArray(String[]::new))
			.query(String.class)
			.list());
	}

}
