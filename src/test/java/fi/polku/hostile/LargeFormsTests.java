package fi.polku.hostile;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.filter.FormContentFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** More text in a page's form than is read. */
class LargeFormsTests extends HostileTest {

	private static final String MUCH = "a".repeat(3 << 20);

	private static final String PARTS = "--x\r\nContent-Disposition: form-data; name=\"table\"\r\n\r\n%s\r\n--x--\r\n";

	@ParameterizedTest
	@CsvSource({ "fi, on liian suuri", "sv, är för stor", "en, is too large" })
	void formOverTheLimit_isTooLargeInTheReadersLanguage(String language, String words) {
		tooLarge(words, sent(language, "application/x-www-form-urlencoded", "wish=" + MUCH));
	}

	@ParameterizedTest
	@CsvSource({ "fi, on liian suuri", "sv, är för stor", "en, is too large" })
	void pastedTableOverTheLimit_isTooLargeInTheReadersLanguage(String language, String words) {
		tooLarge(words, sent(language, "multipart/form-data; boundary=x", PARTS.formatted(MUCH)));
	}

	/** Read before anybody is known, it would stand in memory many times over. */
	@Autowired(required = false)
	FormContentFilter formsOfOtherMethods;

	@Test
	void formOfAnotherMethod_isReadByNobody() {
		assertThat(this.formsOfOtherMethods).isNull();
		for (var method : List.of("PUT", "PATCH", "DELETE")) {
			var answer = send(null,
					request("/api/x").header("Authorization", "Bearer x")
						.header("Content-Type", "application/x-www-form-urlencoded")
						.method(method, BodyPublishers.ofString("wish=" + MUCH)));
			assertThat(answer.statusCode()).as(method).isIn(401, 413);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/x-www-form-urlencoded", "multipart/form-data; boundary=x" })
	void smallFormWithoutItsToken_staysForbidden(String type) {
		assertThat(sent("/sign-in", "en", type, type.startsWith("m") ? PARTS.formatted("a") : "wish=a").statusCode())
			.isEqualTo(403);
	}

	private static void tooLarge(String words, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
		assertThat(answer.body()).contains(words, "<h1");
		tellsNothing(answer.body());
	}

	private HttpResponse<String> sent(String language, String type, String body) {
		return sent("/refer-yourself", language, type, body);
	}

	private HttpResponse<String> sent(String page, String language, String type, String body) {
		return send(null,
				request(page).setHeader("Accept-Language", language)
					.header("Content-Type", type)
					.POST(BodyPublishers.ofString(body)));
	}

}
