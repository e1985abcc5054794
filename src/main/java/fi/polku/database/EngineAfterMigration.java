package fi.polku.database;

import java.util.Set;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitializationDetector;

/**
 * Lets the engine boot only after Flyway has run. It names the starter's bean instead of
 * its class, since this module does not know the engine.
 */
class EngineAfterMigration implements DependsOnDatabaseInitializationDetector {

	private static final String ENGINE = "processEngineFactoryBean";

	@Override
	public Set<String> detect(ConfigurableListableBeanFactory beanFactory) {
		return beanFactory.containsBeanDefinition(ENGINE) ? Set.of(ENGINE) : Set.of();
	}

}
