package fi.polku.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After the password: to the second factor, or to where one was going. */
@Component
class SignInResult extends SavedRequestAwareAuthenticationSuccessHandler {

	private final SignInWatch watch;

	SignInResult(SignInWatch watch) {
		this.watch = watch;
		setDefaultTargetUrl("/");
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		var user = (SignedIn) authentication.getPrincipal();
		if (user.secondFactor()) {
			getRedirectStrategy().sendRedirect(request, response, SecondFactorDoor.PAGE);
			return;
		}
		this.watch.signedIn(user.person(), "password");
		super.onAuthenticationSuccess(request, response, authentication);
	}

}
