package fi.polku.web;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A redirect to a page of ours names no host: what makes them takes the name from the
 * request, and that is the caller's word.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
class OwnRedirects extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new HttpServletResponseWrapper(response) {
			@Override
			public void sendRedirect(String location) throws IOException {
				super.sendRedirect(withoutHost(location, request.getServerName(), request.getServerPort()));
			}
		});
	}

	/**
	 * At another port of this machine somebody else may answer, a sign-in for example.
	 */
	static String withoutHost(String location, String host, int port) {
		if (!location.matches("(?i)https?://.*")) {
			return location;
		}
		var address = URI.create(location);
		if (!host.equalsIgnoreCase(address.getHost()) || port != portOf(address)) {
			return location;
		}
		var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
		return path + ((address.getRawQuery() != null) ? "?" + address.getRawQuery() : "")
				+ ((address.getRawFragment() != null) ? "#" + address.getRawFragment() : "");
	}

	private static int portOf(URI address) {
		var usual = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
		return (address.getPort() >= 0) ? address.getPort() : usual;
	}

}
