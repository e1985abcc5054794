package fi.polku.workshop.migration;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.io.Resources;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/** Gives the engine the statements of {@link ReadTogether} beside its own. */
@Component
class TogetherStatements extends AbstractProcessEnginePlugin {

	private static final String MAPPING = "mapping/migration.xml";

	@Override
	public void postInit(ProcessEngineConfigurationImpl engine) {
		var statements = engine.getSqlSessionFactory().getConfiguration();
		try (var file = Resources.getResourceAsStream(getClass().getClassLoader(), MAPPING)) {
			new XMLMapperBuilder(file, statements, MAPPING, statements.getSqlFragments()).parse();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
