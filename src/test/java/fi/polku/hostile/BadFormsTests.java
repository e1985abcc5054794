package fi.polku.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import fi.polku.TestBrowser;
import fi.polku.process.CaseNumber;
import fi.polku.security.Users;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms and parameters of pages that no browser of ours sends. */
@ExtendWith(OutputCaptureExtension.class)
class BadFormsTests extends HostileTest {

	private static final List<String> ODD = List.of("a\u0000b", "\ud800", "x".repeat(5000), "👩‍👩‍👧 e\u0301 \u202E",
			"2027-02-29", "+999999999-12-31", "0000-01-01", "-1", "1e999", "99999999999999999999", "<script>", "=1+1",
			"neulaxyz");

	@Autowired
	Users users;

	@Autowired
	private TestBrowser site;

	@Test
	void parametersOfPages_areReadOrRefused(CapturedOutput said) throws Exception {
		var number = this.tryout.start("Parametri");
		var wrong = new ArrayList<String>();
		for (var value : ODD) {
			for (var page : List.of("/tasks limit", "/tasks step", "/tasks sort", "/tasks after", "/tasks unread",
					"/tasks due", "/clients after", "/clients text", "/referrals before", "/queue programme",
					"/queue after", "/cases/" + number + " kind", "/cases/" + number + "/diagram part",
					"/sign-in fault", "/benefit-lists x", "/tasks/none/next waits", "/ lang")) {
				var parts = page.split(" ");
				check(wrong, page + "=" + value, MockMvcRequestBuilders.get(parts[0]).param(parts[1], value));
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(said.getAll()).doesNotContain("neulaxyz");
	}

	@Test
	void fieldsOfForms_areReadOrRefused(CapturedOutput said) throws Exception {
		var number = this.tryout.start("Lomake");
		var task = task(number);
		var client = client(number);
		var wrong = new ArrayList<String>();
		for (var value : ODD) {
			for (var form : List.of("/tasks/" + task + "/follow-up followUp", "/tasks/" + task + "/assign assignee",
					"/tasks/" + task + "/draft story", "/tasks/" + task + "/draft neulaxyz",
					"/tasks/" + task + "/complete joins", "/tasks/" + task + "/complete neulaxyz",
					"/tasks/" + task + "/no-show newTime", "/tasks/" + task + "/no-show place", "/tasks/search text",
					"/tasks/search back", "/tasks/bulk followUp", "/tasks/bulk action", "/tasks/bulk ids",
					"/cases/" + number + "/notes text", "/cases/" + number + "/records/" + value.hashCode() + " x",
					"/cases/" + number + "/events/situationToldInTryout neulaxyz", "/clients/search text",
					"/clients/" + client + "/contact streetAddress", "/clients/" + client + "/contact interpreter",
					"/clients/" + client + "/protection protectionChecked", "/referrals jobSearchBegan",
					"/referrals lastName", "/referrals reason", "/queue/draw count", "/queue/draw programme",
					"/benefit-lists month", "/benefit-lists municipality", "/benefit-lists kind",
					"/benefit-lists table")) {
				var parts = form.split(" ");
				var request = MockMvcRequestBuilders.post(parts[0]).param(parts[1], value);
				request = form.contains("/contact") ? request.param("language", "fi") : request;
				check(wrong, form + "=" + value, form.contains("/bulk") ? request.param("ids", task) : request);
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(said.getAll()).doesNotContain("neulaxyz");
	}

	@Test
	void taskAndEventAtOnce_neverEndInAFault() throws Exception {
		var threads = Executors.newFixedThreadPool(3);
		for (var round = 0; round < 5; round++) {
			var number = this.tryout.start("Ristiin");
			var task = "/api/work-items/" + task(number);
			var events = "/api/cases/" + number + "/events";
			Callable<Integer> complete = () -> post(ONE, task + "/complete",
					"{\"values\":{\"story\":\"a\",\"joins\":true}}")
				.statusCode();
			Callable<Integer> missed = () -> post(TWO, events, "{\"event\":\"clientDidNotComeToTryout\"}").statusCode();
			Callable<Integer> told = () -> post(ONE, events,
					"{\"event\":\"situationToldInTryout\",\"values\":{\"whatChanged\":\"a\"}}")
				.statusCode();
			for (var status : threads.invokeAll(List.of(complete, missed, told))) {
				assertThat(status.get()).isIn(200, 202, 409);
			}
		}
		threads.shutdown();
	}

	@Test
	void formOfThreeMegabytes_isTooLargeInWords() {
		var answer = post(null, "/refer-yourself", "application/x-www-form-urlencoded",
				java.net.http.HttpRequest.BodyPublishers.ofString("wish=" + "a".repeat(3 << 20)));

		assertThat(answer.statusCode()).isIn(403, 413);
		tellsNothing(answer.body());
	}

	private void check(List<String> wrong, String what, MockHttpServletRequestBuilder request) throws Exception {
		try {
			var answer = call(request);
			if (answer.getStatus() >= 500 || answer.getContentAsString().contains("<script>=")) {
				wrong.add(shown(what) + " " + answer.getStatus());
			}
			tellsNothing(answer.getContentAsString());
		}
		catch (jakarta.servlet.ServletException ex) {
			wrong.add(shown(what) + " " + ex.getCause());
		}
	}

	private static String shown(String what) {
		return what.replace("\u0000", "NUL").substring(0, Math.min(what.length(), 120));
	}

	private MockHttpServletResponse call(MockHttpServletRequestBuilder request) throws Exception {
		return this.site.as(ONE, request).andReturn().getResponse();
	}

	private String client(CaseNumber number) {
		return this.jdbc.sql("select client_id from client_case where number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

}
