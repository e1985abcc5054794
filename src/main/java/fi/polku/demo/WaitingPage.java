package fi.polku.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import fi.polku.web.Languages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves one plain page until the history has been made, because nobody may work while
 * the time is another.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class WaitingPage extends OncePerRequestFilter {

	private static final String HTML = """
			<!doctype html>
			<html lang="%1$s">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<meta http-equiv="refresh" content="2">
			<title>%2$s – Polku</title>
			<style>
			body { font: 1.125rem/1.5 sans-serif; max-width: 38rem; margin: 15vh auto; padding: 0 1rem; color: #1a1a1a }
			progress { width: 100%%; height: 1rem }
			</style>
			</head>
			<body>
			<main>
			<h1>%2$s</h1>
			<p id="words">%3$s</p>
			<progress aria-labelledby="words" max="100" value="%4$d"></progress>
			<p>%5$s</p>
			</main>
			</body>
			</html>
			""";

	private static final String PROBLEM = """
			{"type":"about:blank","title":"Service Unavailable","status":503,"detail":"%s"}""";

	private final MessageSource texts;

	private volatile Progress progress = Progress.STARTING;

	WaitingPage(MessageSource texts) {
		this.texts = texts;
	}

	void show(Progress now) {
		this.progress = now;
	}

	Progress shown() {
		return this.progress;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.progress.isReady() || request.getRequestURI().startsWith("/actuator/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var shown = this.progress;
		var language = Languages.of(request.getLocale());
		var words = this.texts.getMessage(shown.words(), new Object[] { shown.done() }, language);
		var forProgram = request.getRequestURI().matches("/(api|engine-rest)/.*");
		var body = forProgram ? PROBLEM.formatted(words)
				: HTML.formatted(language.getLanguage(), this.texts.getMessage("demo.waiting.title", null, language),
						words, shown.done(), this.texts.getMessage("demo.waiting.help", null, language));
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader("Retry-After", "2");
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
		response.setContentType(forProgram ? "application/problem+json" : "text/html;charset=UTF-8");
		response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
	}

}
