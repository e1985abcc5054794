package fi.polku.process;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Leaves the job executor standing until somebody starts it with {@link EngineTime}, who
 * has time to move first: takes away the starter's bean that starts it when the
 * application is ready.
 */
@Component
@ConditionalOnProperty("polku.job-executor-waits")
class WaitingJobExecutor implements BeanDefinitionRegistryPostProcessor {

	private static final String STARTER = "jobExecutorStartingEventListener";

	@Override
	public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
		if (registry.containsBeanDefinition(STARTER)) {
			registry.removeBeanDefinition(STARTER);
		}
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
		// the definitions are all it needs
	}

}
