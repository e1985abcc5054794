package fi.polku.web;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * What somebody sent stands in a redirect as letters of an address, never as the pattern
 * of one: a brace would be taken for a variable that nobody has.
 */
@Configuration(proxyBeanMethods = false)
class GivenRedirects implements WebMvcConfigurer, HandlerInterceptor {

	private static final String OF_ADDRESSES = "-._~:/?#[]@!$&'()*+,;=%";

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView answer) {
		var name = (answer != null) ? answer.getViewName() : null;
		if (name != null && name.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)) {
			answer.setViewName(written(name));
		}
	}

	static String written(String address) {
		var text = new StringBuilder();
		address.replaceAll("%(?![0-9a-fA-F]{2})", "%25").codePoints().forEach((one) -> {
			if (isOfAddresses(one)) {
				text.appendCodePoint(one);
			}
			else {
				for (var part : Character.toString(one).getBytes(StandardCharsets.UTF_8)) {
					text.append('%').append(String.format("%02X", part));
				}
			}
		});
		return text.toString();
	}

	private static boolean isOfAddresses(int letter) {
		return letter < 128 && (Character.isLetterOrDigit(letter) || OF_ADDRESSES.indexOf(letter) >= 0);
	}

}
