package fi.polku.workshop.exchange;

import jakarta.servlet.ServletContext;

import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/**
 * Leads the addresses of the engine's interface that deploy to ours; all others stay the
 * engine's.
 */
@Component
class ModelerServlet implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

	static final String LIST = "/engine-rest/deployment";

	static final String LIST_BY_NAME = "/engine-rest/engine/default/deployment";

	static final String CREATE = LIST + "/create";

	static final String CREATE_BY_NAME = LIST_BY_NAME + "/create";

	/** What the factory itself holds runs after the beans that make the servlets. */
	@Override
	public void customize(ConfigurableServletWebServerFactory factory) {
		factory.addInitializers(ModelerServlet::lead);
	}

	private static void lead(ServletContext context) {
		context.getServletRegistration("dispatcherServlet").addMapping(LIST, LIST_BY_NAME, CREATE, CREATE_BY_NAME);
	}

}
