package fi.polku.web;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The language of a request: chosen with {@code ?lang=}, else the browser's, else
 * Finnish.
 */
@Configuration(proxyBeanMethods = false)
class LanguageChoice implements WebMvcConfigurer {

	@Bean
	LocaleResolver localeResolver() {
		var resolver = new CookieLocaleResolver("polku-language");
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		resolver.setRejectInvalidCookies(false);
		resolver.setDefaultLocaleFunction(LanguageChoice::ofBrowser);
		return resolver;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new HandlerInterceptor() {
			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
				choose(request, response);
				return true;
			}
		});
	}

	private static void choose(HttpServletRequest request, HttpServletResponse response) {
		String wished = request.getParameter("lang");
		LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
		if (wished != null && resolver != null && Languages.of(wished).getLanguage().equals(wished)) {
			resolver.setLocale(request, response, Languages.of(wished));
		}
	}

	static Locale ofBrowser(HttpServletRequest request) {
		if (request.getHeader("Accept-Language") == null) {
			return Languages.FINNISH;
		}
		List<String> ours = Languages.ALL.stream().map(Locale::getLanguage).toList();
		return Collections.list(request.getLocales())
			.stream()
			.filter((locale) -> ours.contains(locale.getLanguage()))
			.findFirst()
			.map(Languages::of)
			.orElse(Languages.FINNISH);
	}

}
