package fi.polku.signin;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

import static org.assertj.core.api.Assertions.assertThat;

class SessionCookieTests {

	@Test
	void behindTls_noOtherPlaceCanSetIt() {
		assertThat(cookie("https://polku.example.fi", null)).startsWith("__Host-polku=")
			.contains("Path=/", "; Secure", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Domain");
	}

	@Test
	void withoutTls_itIsPlain() {
		assertThat(cookie("", null)).startsWith("polku=").contains("HttpOnly").doesNotContain("Secure");
		assertThat(cookie("https://polku.example.fi", false)).startsWith("polku=").doesNotContain("Secure");
		assertThat(cookie("", true)).startsWith("__Host-polku=").contains("; Secure");
	}

	private static String cookie(String address, Boolean wanted) {
		var response = new MockHttpServletResponse();
		new SessionStore().sessionCookie(address, wanted)
			.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "one"));
		return response.getHeader("Set-Cookie");
	}

}
