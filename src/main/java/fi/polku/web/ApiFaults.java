package fi.polku.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Faults of {@code /api/**} become problem details; those of pages go on to the error
 * page.
 */
@RestControllerAdvice
class ApiFaults {

	private static final Logger log = LoggerFactory.getLogger(ApiFaults.class);

	private final Problems problems;

	private final Explanations explanations;

	ApiFaults(Problems problems, Explanations explanations) {
		this.problems = problems;
		this.explanations = explanations;
	}

	@ExceptionHandler(Exception.class)
	ResponseEntity<ProblemDetail> tell(Exception cause, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		if (response.isCommitted()) {
			// the server breaks the connection off: words behind half a file would end it
			// as if it were whole
			throw cause;
		}
		if (!request.getRequestURI().startsWith("/api/") || isForSecurity(cause)) {
			throw cause;
		}
		Fault fault = Fault.of(this.explanations.of(cause));
		if (fault.incident() != null) {
			log.error("incident {}: {} {}", fault.incident(), request.getMethod(), request.getRequestURI(), cause);
		}
		return this.problems.answer(fault, request.getRequestURI());
	}

	private static boolean isForSecurity(Exception cause) {
		return cause instanceof AccessDeniedException || cause instanceof AuthenticationException;
	}

}
