package fi.polku.hostile;

import java.util.Map;

import fi.polku.TestBrowser;
import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.security.Person;
import jakarta.servlet.ServletException;

import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks an address with all that any of them needs, and takes back what it did. */
final class Asked {

	/** What programs send, by the end of the address; an empty object elsewhere. */
	private static final Map<String, String> JSON = Map.of("assign", "{'assignee': '%s'}", "complete",
			"{'values': {'story': 'x'}}", "draft", "{'values': {'story': 'x'}}", "questions",
			"{'colleague': '%s', 'question': 'x'}", "answer", "{'answer': 'x'}", "take-over", "{'from': '%s'}",
			"events", "{'event': 'situationToldInTryout', 'values': {'whatChanged': 'x'}}", "search",
			"{'text': 'suhde'}");

	private final TestBrowser site;

	private final TransactionTemplate transaction;

	Asked(TestBrowser site, TransactionTemplate transaction) {
		this.site = site;
		this.transaction = transaction;
	}

	Answer of(Endpoint endpoint, String address, Person person) {
		return this.transaction.execute((status) -> {
			status.setRollbackOnly();
			try {
				return Answer
					.of(this.site.as(person.username(), request(endpoint, address, person)).andReturn().getResponse());
			}
			catch (ServletException ex) {
				return new Answer(500, String.valueOf(ex.getCause()));
			}
			catch (Exception ex) {
				throw new IllegalStateException(endpoint.toString(), ex);
			}
		});
	}

	private static MockHttpServletRequestBuilder request(Endpoint endpoint, String address, Person person) {
		var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(endpoint.method()),
				java.net.URI.create(address));
		if (endpoint.isForPrograms()) {
			return request.contentType("application/json").content(json(address, person));
		}
		return endpoint.isRead() ? request
				: request.param("given", "true")
					.param("ended", "true")
					.param("kind", address.endsWith("/links") ? "client" : "partners")
					.param("text", "Suhde")
					.param("was", "held")
					.param("from", person.username())
					.param("colleague", person.username())
					.param("assignee", person.username())
					.param("question", "x")
					.param("answer", "x")
					.param("_field", "story")
					.param("followUp", "2027-01-04")
					.param("ground", "danger")
					.param("reason", "Palvelupisteessä nyt")
					.param("instrument", "paySubsidy")
					.param("year", "2026")
					.param("paidOn", "2026-01-03")
					.param("paidEuros", "10")
					.param("verdict", "inOrder");
	}

	static String json(String address, Person person) {
		var end = address.substring(address.lastIndexOf('/') + 1);
		return JSON.getOrDefault(end, "{}").replace('\'', '"').replace("%s", person.username());
	}

	/** What came back. */
	record Answer(int status, String body) {

		static Answer of(MockHttpServletResponse answer) throws java.io.UnsupportedEncodingException {
			return new Answer(answer.getStatus(), answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
		}

		boolean isRefusal() {
			return this.status == 403 || this.status == 404;
		}

		/** What is wrong with it whether or not it is a refusal, or {@code null}. */
		String fault(boolean named, Relation relation) {
			return fault(named, relation.lastName());
		}

		/** The same where the client is called so. */
		String fault(boolean named, String lastName) {
			if (this.status >= 500 || this.status == 401) {
				return this.status + " " + this.body.substring(0, Math.min(160, this.body.length()));
			}
			return (!named && this.body.contains(lastName)) ? "names" : null;
		}

	}

}
