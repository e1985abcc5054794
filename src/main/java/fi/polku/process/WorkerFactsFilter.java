package fi.polku.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what an external worker writes where it is more than routing facts, in the
 * shape of the engine's own refusals.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 2)
class WorkerFactsFilter extends OncePerRequestFilter {

	private static final Pattern WRITES = Pattern
		.compile(".*/engine-rest(?:/engine/default)?/external-task/[^/]+/(?:complete|bpmnError|failure)");

	private static final int LARGEST = 1 << 20;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !WRITES.matcher(request.getRequestURI()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var body = request.getInputStream().readNBytes(LARGEST + 1);
		if (body.length > LARGEST) {
			refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "The body is too large.");
			return;
		}
		var obstacle = WorkerFacts.obstacle(body);
		if (obstacle.isPresent()) {
			refuse(response, HttpServletResponse.SC_BAD_REQUEST, obstacle.get());
			return;
		}
		chain.doFilter(new ReadRequest(request, WorkerFacts.withoutWords(body)), response);
	}

	private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
		response.setStatus(status);
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		new ObjectMapper().writeValue(response.getOutputStream(),
				Map.of("type", "InvalidRequestException", "message", message));
	}

	/** The request with its body as it was read. */
	private static final class ReadRequest extends HttpServletRequestWrapper {

		private final ByteArrayInputStream body;

		ReadRequest(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = new ByteArrayInputStream(body);
		}

		@Override
		public ServletInputStream getInputStream() {
			return new ServletInputStream() {
				@Override
				public int read() {
					return ReadRequest.this.body.read();
				}

				@Override
				public boolean isFinished() {
					return ReadRequest.this.body.available() == 0;
				}

				@Override
				public boolean isReady() {
					return true;
				}

				@Override
				public void setReadListener(ReadListener listener) {
					throw new UnsupportedOperationException();
				}
			};
		}

	}

}
