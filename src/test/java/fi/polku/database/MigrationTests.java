package fi.polku.database;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@PolkuTest
class MigrationTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestRestTemplate http;

	@Test
	void engineBootsOnTheMigratedSchema() {
		var history = jdbc.sql("select value_ from act_ge_property where name_ = 'historyLevel'")
			.query(String.class)
			.single();

		assertThat(history).isEqualTo("3");
	}

	@Test
	void healthIsOpenAndUp() {
		assertThat(http.getForObject("/actuator/health", String.class)).contains("UP");
	}

}
