package fi.polku.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives refusals and broken uploads of pages their own status on the way to the error
 * page.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PageFaults implements HandlerExceptionResolver {

	private final Explanations explanations;

	PageFaults(Explanations explanations) {
		this.explanations = explanations;
	}

	@Override
	public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception fault) {
		var cause = this.explanations.of(fault);
		if (!(cause instanceof Refusal || cause instanceof MultipartException || Unstorable.is(cause)
				|| Overtaken.is(cause))) {
			return null;
		}
		if (cause instanceof Refusal refusal) {
			refusal.headers().forEach((name, values) -> response.setHeader(name, values.get(0)));
		}
		try {
			response.sendError(Fault.of(cause).status().value());
			return new ModelAndView();
		}
		catch (IOException ex) {
			return null;
		}
	}

}
