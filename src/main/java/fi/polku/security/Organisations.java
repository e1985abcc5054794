package fi.polku.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations that people and cases belong to. */
@Repository
public class Organisations {

	private final JdbcClient jdbc;

	Organisations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The name as documents print it. */
	public String nameOf(String id) {
		return this.jdbc.sql("select name from organisation where id = :id")
			.param("id", id)
			.query(String.class)
			.single();
	}

}
