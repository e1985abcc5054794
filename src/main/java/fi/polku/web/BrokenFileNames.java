package fi.polku.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A name with a zero is no file's: whoever reads the form first, and it may be the look
 * for its token, the fault is the caller's.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 61)
class BrokenFileNames extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (InvalidFileNameException ex) {
			response.sendError(HttpStatus.BAD_REQUEST.value());
		}
	}

}
