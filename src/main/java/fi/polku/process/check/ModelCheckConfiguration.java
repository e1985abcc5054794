package fi.polku.process.check;

import java.util.HashMap;
import java.util.Map;

import fi.polku.process.Step;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ModelCheckConfiguration {

	@Bean
	ModelCheck modelCheck(ListableBeanFactory beans) {
		Map<String, Class<?>> steps = new HashMap<>();
		for (var name : beans.getBeanNamesForType(Step.class, true, false)) {
			steps.put(name, beans.getType(name, false));
		}
		return new ModelCheck(steps);
	}

}
