package fi.polku.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A part of a page that ends on the sign-in page asks for the whole page anew, so that
 * nobody sees a sign-in form inside a list.
 */
@Configuration(proxyBeanMethods = false)
class ExpiredSession implements WebMvcConfigurer, HandlerInterceptor {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/sign-in");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Refresh", "true");
		}
		return true;
	}

}
