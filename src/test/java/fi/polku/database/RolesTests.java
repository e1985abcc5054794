package fi.polku.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PolkuTest
class RolesTests {

	@Autowired
	JdbcClient jdbc;

	@Test
	void application_ownsNothing() {
		assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("polku_app");
		assertThat(jdbc.sql("select count(*) from pg_class where relowner = current_user::regrole")
			.query(Integer.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "create table mine (id text)", "drop table act_ru_task", "truncate act_ru_task",
			"alter table act_ru_task add column mine text", "create schema mine", "create role mine",
			"update trail set purpose = ''", "delete from trail", "update trail_value set new_value = ''",
			"delete from flyway_schema_history", "copy act_ge_property to program 'cat'" })
	void application_mayNot(String statement) {
		assertThatThrownBy(() -> jdbc.sql(statement).update()).rootCause()
			.hasMessageMatching("(?s)ERROR: (permission denied|must be owner).*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "analyze act_ru_task", "update act_ge_property set rev_ = rev_ where name_ = 'none'",
			"delete from act_ge_property where name_ = 'none'" })
	void application_may(String statement) {
		jdbc.sql(statement).update();
	}

	@Test
	void namesSortAsFinnsSortThem() {
		var sorted = jdbc.sql("""
				select name
				from unnest(array['Öhman', 'Ås', 'aalto', 'Zetterberg', 'Wahl', 'Vainio', 'Äijälä']) as name
				order by name collate "fi-x-icu"
				""").query(String.class).list();

		assertThat(sorted).containsExactly("aalto", "Vainio", "Wahl", "Zetterberg", "Ås", "Äijälä", "Öhman");
		assertThat(jdbc.sql("select lower('ÄÖÅ')").query(String.class).single()).isEqualTo("äöå");
	}

}
