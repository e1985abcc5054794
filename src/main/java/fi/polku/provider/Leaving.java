package fi.polku.provider;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * After signing out here the browser goes on to the provider. By a page of ours, not by a
 * redirect: the content policy lets a form lead to our own pages only.
 */
class Leaving implements LogoutSuccessHandler {

	static final String NEXT = Leaving.class.getName();

	/** Notes where to go on, while the session still tells. */
	static void prepare(HttpServletRequest request, OneProvider provider) {
		var session = ProviderSession.of(request);
		if (session == null) {
			return;
		}
		provider.leaving().ifPresent((end) -> {
			var back = ServletUriComponentsBuilder.fromContextPath(request).path("/sign-in").build().toUriString();
			request.setAttribute(NEXT,
					UriComponentsBuilder.fromUriString(end)
						.queryParam("id_token_hint", "{hint}")
						.queryParam("post_logout_redirect_uri", "{back}")
						.encode()
						.buildAndExpand(session.idToken(), back)
						.toUriString());
		});
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
			throws IOException, ServletException {
		if (request.getAttribute(NEXT) == null) {
			response.sendRedirect(request.getContextPath() + "/sign-in?signedOut");
			return;
		}
		request.getRequestDispatcher("/signed-out").forward(request, response);
	}

}
