package fi.polku.hostile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.security.Subject;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What each address wants to be sent so that it takes it. */
final class SentForms {

	/** Addresses of many, with the client's things in the body. */
	static final List<String> TOGETHER = List.of("/tasks/bulk", "/api/work-items/bulk",
			"/insight/samples/{id}/cases/{number}/open", "/insight/samples/{id}/cases/{number}/note");

	/** What needs more than a form: each is told of by tests of its own module. */
	static final List<String> NEVER_TAKEN = List.of("POST /api/work-items/{id}/no-show",
			"POST /api/work-items/{id}/questions/answer", "POST /cases/{number}/records/{record}/correction",
			"POST /erasure/{id}/confirmation", "POST /insight/deadlines/{id}/reason", "POST /tasks/{id}/answer",
			"POST /tasks/{id}/no-show");

	private static final Map<String, String> TALK = Map.of("story", "Uusi tarina", "joins", "true");

	private static final Map<String, String> MEETING = Map.of("kind", "talk", "startsAt", "2027-02-03T10:00", "minutes",
			"30", "means", "place", "place", "Voimala", "anyway", "true");

	private static final Map<String, Map<String, String>> FORMS = Map.ofEntries(Map.entry("/tasks/{id}/complete", TALK),
			Map.entry("/tasks/{id}/draft", TALK), Map.entry("/cases/{number}/records/{record}/correction", TALK),
			Map.entry("/cases/{number}/events/{event}", Map.of("whatChanged", "Muutto")),
			Map.entry("/cases/{number}/appointments/new", MEETING),
			Map.entry("/cases/{number}/appointments/{id}/move", MEETING),
			Map.entry("/cases/{number}/links", Map.of("kind", "client")),
			Map.entry("/clients/{id}/protection",
					Map.of("protectionOrder", "true", "protectionChecked", "2026-01-05", "protectionSource", "client",
							"protectionUntil", "")),
			Map.entry("/clients/{id}/identity",
					Map.of("lastName", "Uusi", "firstNames", "Nimi", "homeMunicipality", "Uusila", "reason", "x")),
			Map.entry("/clients/{id}/extract", Map.of("reviewed", "true")),
			Map.entry("/insight/deadlines/{id}/reason", Map.of("why", "workload", "words", "x")),
			Map.entry("/tasks/{id}/ask", Map.of("colleague", HostileTest.ONE, "question", "x")),
			Map.entry("/tasks/bulk", Map.of("action", "claim", "ids", "{task}")),
			Map.entry("/insight/samples/{id}/cases/{number}/open", Map.of("purpose", "sample", "words", "x")),
			Map.entry("/insight/samples/{id}/cases/{number}/note", Map.of("finding", "ok", "note", "x")));

	private static final Map<String, String> ELSE = Map.ofEntries(Map.entry("given", "true"),
			Map.entry("ended", "true"), Map.entry("how", "oral"), Map.entry("kind", "partners"),
			Map.entry("text", "Uusi sana"), Map.entry("was", "held"), Map.entry("_field", "story"),
			Map.entry("story", "x"), Map.entry("followUp", "2027-01-04"), Map.entry("ground", "danger"),
			Map.entry("reason", "Palvelupisteessä nyt"), Map.entry("verdict", "inOrder"),
			Map.entry("phone", "040 1234567"), Map.entry("email", "uusi@example.com"), Map.entry("language", "sv"),
			Map.entry("channel", "email"), Map.entry("decision", "nothing"), Map.entry("note", "x"),
			Map.entry("answer", "x"), Map.entry("from", "{me}"), Map.entry("assignee", "{me}"));

	private static final Map<String, String> JSON = Map.of("complete", "{'values': {'story': 'x', 'joins': true}}",
			"draft", "{'values': {'story': 'x'}}", "questions",
			"{'colleague': '" + HostileTest.ONE + "', 'question': 'x'}", "answer", "{'answer': 'x'}", "take-over",
			"{'from': '{me}'}", "assign", "{'assignee': '{me}'}", "events",
			"{'event': 'situationToldInTryout', 'values': {'whatChanged': 'x'}}", "bulk",
			"{'action': 'claim', 'ids': ['{task}']}");

	private static final Map<String, String> BEFORE = Map.of("/erasure/{id}/decision", "/erasure/{id}",
			"/tasks/{id}/ask-withdrawn", "/tasks/{id}/ask", "/tasks/{id}/release", "/tasks/{id}/claim",
			"/tasks/{id}/take-back", "/tasks/{id}/complete", "/api/work-items/{id}/release",
			"/api/work-items/{id}/claim", "/api/work-items/{id}/take-back", "/api/work-items/{id}/complete",
			"/api/work-items/{id}/questions/withdraw", "/api/work-items/{id}/questions", "/cases/{number}/opening/end",
			"/cases/{number}/opening");

	private SentForms() {
	}

	/** What must have been done before. */
	static List<Endpoint> before(Endpoint endpoint) {
		var first = BEFORE.get(endpoint.pattern());
		return (first != null) ? List.of(new Endpoint(endpoint.method(), first)) : List.of();
	}

	static MockHttpServletRequestBuilder request(Endpoint endpoint, Marked marked, Subject subject, String me) {
		var address = Planting.address(endpoint.pattern(), marked.one().address(endpoint, subject));
		var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(endpoint.method()), TrailedTest.uri(address));
		var values = new HashMap<String, String>();
		values.put("{me}", me);
		values.put("{task}", marked.one().task());
		if (endpoint.isForPrograms()) {
			var end = address.substring(address.lastIndexOf('/') + 1);
			return request.contentType("application/json")
				.content(filled(JSON.getOrDefault(end, "{}").replace('\'', '"'), values));
		}
		FORMS.getOrDefault(endpoint.pattern(), ELSE)
			.forEach((name, value) -> request.param(name, filled(value, values)));
		return request;
	}

	private static String filled(String text, Map<String, String> values) {
		var filled = text;
		for (var value : values.entrySet()) {
			filled = filled.replace(value.getKey(), value.getValue());
		}
		return filled;
	}

}
