package fi.polku.signin;

import java.util.Base64;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

	@ParameterizedTest
	@ValueSource(strings = { "AAAA", "AA==", "b25l", "%00", "" })
	void whatIsNoNameOfASession_isNone(String value) {
		assertThat(read(value)).isEmpty();
	}

	@Test
	void nameOfASession_isRead() {
		var id = UUID.randomUUID().toString();

		assertThat(read(Base64.getEncoder().encodeToString(id.getBytes()))).containsExactly(id);
	}

	private static List<String> read(String value) {
		var request = new MockHttpServletRequest();
		request.setCookies(new Cookie("polku", value));
		return new SessionStore().sessionCookie("", null).readCookieValues(request);
	}

	private static String cookie(String address, Boolean wanted) {
		var response = new MockHttpServletResponse();
		new SessionStore().sessionCookie(address, wanted)
			.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "one"));
		return response.getHeader("Set-Cookie");
	}

}
