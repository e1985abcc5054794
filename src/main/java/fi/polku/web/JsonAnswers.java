package fi.polku.web;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Programs are answered in JSON, faults included: that a library can write XML gives no
 * second form to answers.
 */
@Configuration(proxyBeanMethods = false)
class JsonAnswers implements WebMvcConfigurer {

	@Override
	public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
		converters.removeIf((converter) -> converter.getSupportedMediaTypes()
			.stream()
			.anyMatch(MediaType.APPLICATION_XML::equalsTypeAndSubtype));
	}

}
