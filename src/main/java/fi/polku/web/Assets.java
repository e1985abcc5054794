package fi.polku.web;

import java.io.IOException;
import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The bundled look and islands, or the plain look where they could not be built. */
@Component("assets")
public class Assets {

	private final String style = versioned("app/app.css");

	private final String script = versioned("app/index.js");

	private final String editor = versioned("app/editor.css");

	public String style() {
		return (this.style != null) ? this.style : "/app/plain/app.css";
	}

	/** Null without islands. */
	public String script() {
		return this.script;
	}

	/** The look of the drawing tools; null without islands. */
	public String editor() {
		return this.editor;
	}

	private static String versioned(String path) {
		var file = new ClassPathResource("static/" + path);
		if (!file.exists()) {
			return null;
		}
		try (var content = file.getInputStream()) {
			return "/" + path + "?v=" + DigestUtils.md5DigestAsHex(content).substring(0, 10);
		}
		catch (IOException ex) {
			throw new IllegalStateException("cannot read " + path, ex);
		}
	}

	/** Versioned by address, so kept long by the browser. */
	@Configuration(proxyBeanMethods = false)
	static class Caching implements WebMvcConfigurer {

		@Override
		public void addResourceHandlers(ResourceHandlerRegistry registry) {
			registry.addResourceHandler("/app/**")
				.addResourceLocations("classpath:/static/app/")
				.setCacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic());
		}

	}

}
