package fi.polku.process;

import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ServerProperties;

import org.springframework.stereotype.Component;

/**
 * The engine's own interface with faults told as ours are, and without a description of
 * itself for whoever asks.
 */
@Component
class EngineRest extends CamundaJerseyResourceConfig {

	@Override
	protected void registerCamundaRestResources() {
		registerClasses(CamundaRestResources.getResourceClasses());
		CamundaRestResources.getConfigurationClasses()
			.stream()
			.filter((one) -> !ExceptionMapper.class.isAssignableFrom(one))
			.forEach(this::register);
		register(JacksonFeature.withoutExceptionMappers());
		register(EngineRestFaults.class);
		property(ServerProperties.WADL_FEATURE_DISABLE, true);
	}

}
