package fi.polku.web;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells a fault: to a person what happened, what was kept and what to do; to a program as
 * a problem detail.
 */
@Controller
class ErrorPages implements ErrorController {

	private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

	private final ErrorAttributes attributes;

	private final Problems problems;

	private final Explanations explanations;

	ErrorPages(ErrorAttributes attributes, Problems problems, Explanations explanations) {
		this.attributes = attributes;
		this.problems = problems;
		this.explanations = explanations;
	}

	@RequestMapping("/error")
	Object tell(HttpServletRequest request) {
		Throwable cause = this.explanations.of(this.attributes.getError(new ServletWebRequest(request)));
		Fault fault = (cause instanceof Refusal) ? Fault.of(cause) : Fault.of(status(request), cause);
		String path = attribute(request, RequestDispatcher.ERROR_REQUEST_URI).map(Object::toString).orElse("/");
		if (fault.incident() != null) {
			log.error("incident {}: {} {}", fault.incident(), request.getMethod(), told(path), cause);
		}
		return (path.startsWith("/api/") || path.startsWith("/engine-rest")) ? this.problems.answer(fault, path)
				: page(fault);
	}

	/** Without the secret of a personal link. */
	private static String told(String path) {
		return path.replaceFirst("/(my-path|answer)/[^/]*", "/$1/…");
	}

	private ModelAndView page(Fault fault) {
		String sentence = (fault.cause() instanceof Refusal) ? this.problems.sentence(fault) : "";
		var model = Map.of("kind", fault.worded(), "sentence", sentence, "incident",
				Optional.ofNullable(fault.incident()).orElse(""));
		return new ModelAndView("error", model, fault.status());
	}

	private static HttpStatusCode status(HttpServletRequest request) {
		return attribute(request, RequestDispatcher.ERROR_STATUS_CODE).map((code) -> HttpStatusCode.valueOf((int) code))
			.orElse(HttpStatusCode.valueOf(404));
	}

	private static Optional<Object> attribute(HttpServletRequest request, String name) {
		return Optional.ofNullable(request.getAttribute(name));
	}

}
