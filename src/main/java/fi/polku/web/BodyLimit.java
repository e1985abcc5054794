package fi.polku.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The largest body that may be sent: files of people who are signed in, and of programs,
 * may be large; all else may not, whether it says its length or not. A stranger's form
 * with parts says its length, since it is laid on the disk before anybody looks at it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
class BodyLimit extends OncePerRequestFilter {

	static final int MOST = 1 << 20;

	/** The editor sends all files of a draft at once. */
	static final int MOST_OF_EDITOR = 24 << 20;

	/** The servlet container's own limit of forms, 2 MiB, and a little for the parts. */
	static final int MOST_OF_FORMS = (2 << 20) + (1 << 16);

	private static final String FORM = "application/x-www-form-urlencoded";

	private static final List<String> FILES = List.of("multipart/", "application/octet-stream", "application/xml",
			"text/xml", "text/csv", "application/gzip");

	private final SecurityContextRepository people;

	BodyLimit(SecurityContextRepository people) {
		this.people = people;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
		if (isStranger(request)) {
			refuseOrGoOn(request, response, chain, type.startsWith("multipart/"));
		}
		else if (FILES.stream().anyMatch(type::startsWith)) {
			chain.doFilter(request, response);
		}
		else if (type.startsWith(FORM)) {
			chain.doFilter(limited(request, MOST_OF_FORMS), response);
		}
		else {
			int most = isOfPrograms(request) ? MOST : MOST_OF_EDITOR;
			if (request.getContentLengthLong() > most) {
				response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
				return;
			}
			chain.doFilter(limited(request, most), response);
		}
	}

	private static void refuseOrGoOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain,
			boolean parts) throws ServletException, IOException {
		if (parts && request.getContentLengthLong() < 0) {
			response.sendError(HttpStatus.LENGTH_REQUIRED.value());
		}
		else if (parts && request.getContentLengthLong() > MOST_OF_FORMS) {
			response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
		}
		else {
			chain.doFilter(limited(request, MOST_OF_FORMS), response);
		}
	}

	/** Nobody has signed in, and no program says who it is where programs do. */
	private boolean isStranger(HttpServletRequest request) {
		if (isOfPrograms(request)) {
			return request.getHeader("Authorization") == null;
		}
		return !this.people.containsContext(request);
	}

	private static boolean isOfPrograms(HttpServletRequest request) {
		return request.getRequestURI().matches("/(api|engine-rest)/.*");
	}

	private static HttpServletRequest limited(HttpServletRequest request, int most) {
		return new HttpServletRequestWrapper(request) {
			@Override
			public ServletInputStream getInputStream() throws IOException {
				return new LimitedBody(super.getInputStream(), most);
			}
		};
	}

}
