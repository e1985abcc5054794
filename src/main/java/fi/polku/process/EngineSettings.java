package fi.polku.process;

import java.util.ArrayList;
import java.util.List;

import fi.polku.process.form.FieldTypes;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.type.AbstractFormFieldType;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Closes the engine to code in models and leaves out what Polku does not use. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineSettings extends AbstractProcessEnginePlugin {

	private final ListableBeanFactory beanFactory;

	EngineSettings(ListableBeanFactory beanFactory) {
		this.beanFactory = beanFactory;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setCmmnEnabled(false);
		configuration.setStandaloneTasksEnabled(false);
		configuration.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
		configuration.setEnableExpressionsInAdhocQueries(false);
		configuration.setEnableExpressionsInStoredQueries(false);
		configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
		// whoever called tells it, once; the engine would tell every refused value
		configuration.setEnableCmdExceptionLogging(false);
		configuration.setExpressionManager(new ClosedExpressionManager(this.beanFactory));
		configuration.setScriptEngineResolver(new NoScripts());
		configuration.setDmnEngineConfiguration(decisions());
		configuration.setArtifactFactory(noClasses());
		configuration.setHistoryRemovalTimeProvider(
				new RemovalAfterRetention(this.beanFactory.getBeanProvider(KeptHistory.class)));
		configuration.setCustomFormTypes(formTypes());
		var listeners = configuration.getCustomPreBPMNParseListeners();
		configuration.setCustomPreBPMNParseListeners((listeners != null) ? listeners : new ArrayList<>());
		configuration.getCustomPreBPMNParseListeners().add(new NoCodeInModels());
	}

	static DefaultDmnEngineConfiguration decisions() {
		var feel = new ScalaFeelEngineFactory();
		var decisions = new DefaultDmnEngineConfiguration();
		decisions.setFeelEngineFactory(() -> new RememberingFeel(feel.createInstance()));
		return decisions;
	}

	private static ArtifactFactory noClasses() {
		return new ArtifactFactory() {
			@Override
			public <T> T getArtifact(Class<T> clazz) {
				throw new ProcessEngineException("a model may not name a class: " + clazz.getName());
			}
		};
	}

	private static List<AbstractFormFieldType> formTypes() {
		return FieldTypes.OURS.stream().<AbstractFormFieldType>map(TextStoredType::new).toList();
	}

}
