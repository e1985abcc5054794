package fi.polku.web;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a browser may load and do on our pages: our own files only, nothing inline, and
 * nothing together with other sites. Behind TLS it is told never to come without it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SecurityHeaders extends OncePerRequestFilter {

	static final String POLICY = String.join("; ", "default-src 'none'", "script-src 'self'", "style-src 'self'",
			"img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "form-action 'self'",
			"frame-ancestors 'none'", "base-uri 'none'", "manifest-src 'self'");

	private static final String PERMISSIONS = Stream
		.of("accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope",
				"hid", "magnetometer", "microphone", "midi", "payment", "serial", "usb", "xr-spatial-tracking")
		.map((one) -> one + "=()")
		.collect(Collectors.joining(", "));

	private final boolean behindTls;

	SecurityHeaders(@Value("${polku.public-address:}") String place) {
		this.behindTls = place.startsWith("https:");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader("Permissions-Policy", PERMISSIONS);
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		response.setHeader("X-Content-Type-Options", "nosniff");
		if (this.behindTls || request.isSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
		}
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			// the request may have ended before the filters that say it for pages
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		chain.doFilter(request, request.getRequestURI().startsWith("/engine-rest/") ? unkept(response) : response);
	}

	/**
	 * The engine's own interface would say that its answers may be kept and asked about.
	 */
	private static HttpServletResponse unkept(HttpServletResponse response) {
		return new HttpServletResponseWrapper(response) {
			@Override
			public void setHeader(String name, String value) {
				super.setHeader(name, HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name) ? "no-store" : value);
			}

			@Override
			public void addHeader(String name, String value) {
				if (HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
					setHeader(name, value);
				}
				else {
					super.addHeader(name, value);
				}
			}
		};
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
