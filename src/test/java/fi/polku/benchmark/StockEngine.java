package fi.polku.benchmark;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jersey.JerseyAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The peer: Camunda's own starters and REST interface as they come, in a schema of their
 * own of the same server, with as many connections as Polku has.
 */
@ImportAutoConfiguration({ ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		JacksonAutoConfiguration.class, DataSourceAutoConfiguration.class,
		DataSourceTransactionManagerAutoConfiguration.class, JerseyAutoConfiguration.class,
		CamundaBpmAutoConfiguration.class, CamundaBpmRestJerseyAutoConfiguration.class })
class StockEngine {

	static final String SCHEMA = "stock";

	static ConfigurableApplicationContext start(FlywayConnectionDetails database) {
		var url = database.getJdbcUrl();
		return new SpringApplicationBuilder(StockEngine.class)
			.properties(Map.ofEntries(Map.entry("spring.config.name", "stock"), Map.entry("server.port", "0"),
					Map.entry("server.address", "127.0.0.1"), Map.entry("spring.main.banner-mode", "off"),
					Map.entry("spring.datasource.url",
							url + (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA),
					Map.entry("spring.datasource.username", database.getUsername()),
					Map.entry("spring.datasource.password", database.getPassword()),
					Map.entry("spring.datasource.hikari.maximum-pool-size", "20"),
					Map.entry("spring.datasource.hikari.connection-timeout", "600000"),
					Map.entry("camunda.bpm.process-engine-name", SCHEMA),
					Map.entry("camunda.bpm.auto-deployment-enabled", "false"),
					Map.entry("camunda.bpm.database.schema-name", SCHEMA),
					Map.entry("camunda.bpm.database.table-prefix", SCHEMA + "."),
					Map.entry("camunda.bpm.history-level", "full")))
			.run();
	}

	static String address(ConfigurableApplicationContext stock) {
		return "http://127.0.0.1:" + ((WebServerApplicationContext) stock).getWebServer().getPort()
				+ "/engine-rest/engine/" + SCHEMA;
	}

	static ProcessEngine engine(ConfigurableApplicationContext stock) {
		return stock.getBean(ProcessEngine.class);
	}

}
