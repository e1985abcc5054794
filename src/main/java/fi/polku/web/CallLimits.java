package fi.polku.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How often strangers may call, counted by their network, and how often one person may do
 * what is costly. The network is the connection's own: a header that tells another is
 * believed only where the server is set up behind a proxy.
 */
@Configuration(proxyBeanMethods = false)
class CallLimits implements WebMvcConfigurer, HandlerInterceptor {

	private static final Duration WHILE = Duration.ofMinutes(10);

	private static final Duration MINUTE = Duration.ofMinutes(1);

	/** All strangers together, against one network. */
	private static final int TOGETHER = 40;

	private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");

	private final CallLimit reading;

	private final CallLimit sending;

	private final CallLimit costly;

	CallLimits(Clock clock, @Value("${polku.limits.strangers-read:1200}") int reading,
			@Value("${polku.limits.strangers-send:120}") int sending, @Value("${polku.limits.costly:60}") int costly) {
		this.reading = new CallLimit(clock, WHILE, reading, reading * TOGETHER);
		this.sending = new CallLimit(clock, WHILE, sending, sending * TOGETHER);
		this.costly = new CallLimit(clock, MINUTE, costly, costly * TOGETHER);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).order(Integer.MIN_VALUE);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() != DispatcherType.REQUEST || !(handler instanceof HandlerMethod method)) {
			return true;
		}
		var person = request.getUserPrincipal();
		if (person == null) {
			var limit = READING.contains(request.getMethod()) ? this.reading : this.sending;
			check(limit.allows(request.getRemoteAddr()), WHILE);
		}
		else if (method.hasMethodAnnotation(Costly.class)) {
			check(this.costly.allowsPerson(person.getName()), MINUTE);
		}
		return true;
	}

	private static void check(boolean allowed, Duration window) {
		if (!allowed) {
			throw Refusal.later((int) window.toSeconds(), "web.error.429.what");
		}
	}

}
