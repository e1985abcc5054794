package fi.polku.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class ExternalDatabaseTests {

	static EmbeddedPostgres external;

	final ApplicationContextRunner polku = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
				JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class))
		.withUserConfiguration(EmbeddedDatabase.class, EmbeddedServer.class, ApplicationRole.class)
		.withPropertyValues("spring.datasource.url=" + external.url());

	@BeforeAll
	static void start() {
		external = EmbeddedPostgres.start(TestFolder.fresh("external"));
	}

	@AfterAll
	static void stop() {
		external.close();
	}

	@Test
	void oneUser_isSaidAtStart(CapturedOutput output) {
		polku
			.withPropertyValues("spring.flyway.clean-disabled=false", "spring.datasource.username=" + Roles.OWNER,
					"spring.datasource.password=" + external.passwords().owner())
			.run((context) -> {
				assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedPostgres.class);
				context.getBean(org.flywaydb.core.Flyway.class).clean();
			});

		assertThat(output).containsOnlyOnce("use one database user, polku_owner");
	}

	@Test
	void twoUsers_applicationOwnsNothing(CapturedOutput output) {
		polku
			.withPropertyValues("spring.flyway.user=" + Roles.OWNER,
					"spring.flyway.password=" + external.passwords().owner(),
					"spring.datasource.username=" + Roles.APPLICATION,
					"spring.datasource.password=" + external.passwords().application())
			.run((context) -> assertThat(context.getBean(JdbcClient.class)
				.sql("select has_table_privilege('trail', 'insert') and not has_table_privilege('trail', 'update')")
				.query(Boolean.class)
				.single()).isTrue());

		assertThat(output).doesNotContain("one database user");
	}

}
