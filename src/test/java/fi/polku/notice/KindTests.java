package fi.polku.notice;

import java.util.stream.Stream;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The database takes every kind of notice: one that it refuses would stop all others. */
@PolkuTest
class KindTests {

	@Test
	void everyKind_isOneTheDatabaseTakes(@Autowired JdbcClient jdbc) {
		var check = jdbc.sql("select pg_get_constraintdef(oid) from pg_constraint where conname = 'notice_kind_check'")
			.query(String.class)
			.single();

		assertThat(Stream.of(Kind.values()).filter((kind) -> !check.contains("'" + kind.name() + "'"))).isEmpty();
	}

}
