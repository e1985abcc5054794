package fi.polku.web;

import fi.polku.PolkuTest;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** An address that is a secret is in no line of the log, also when something broke. */
@PolkuTest
@ExtendWith(OutputCaptureExtension.class)
class SecretsInLogTests {

	@Autowired
	ErrorPages pages;

	@ParameterizedTest
	@ValueSource(strings = { "/my-path/s3cret/consents", "/answer/s3cret", "/my-path/s3cret" })
	void secretOfALink_isMasked(String path, CapturedOutput output) {
		tell(path);

		assertThat(output.getAll()).contains("incident").doesNotContain("s3cret");
	}

	@Test
	void otherPaths_areTold(CapturedOutput output) {
		tell("/tasks/list");

		assertThat(output.getAll()).contains("/tasks/list");
	}

	private void tell(String path) {
		var request = new MockHttpServletRequest("POST", "/error");
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
		this.pages.tell(request);
	}

}
