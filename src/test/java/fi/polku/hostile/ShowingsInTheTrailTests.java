package fi.polku.hostile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.security.Role;
import fi.polku.security.Subject;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever answer of the running application tells of a client, by name, phone, identity
 * code or the number of the case, leaves a row that names the client or the case, why
 * and, where it is a task's, in which step.
 */
class ShowingsInTheTrailTests extends TrailedTest {

	/** Forms that change nothing and show. */
	private static final Map<String, Map<String, String>> SHOWING = Map.of("/tasks/search", Map.of("text", "Jälki"),
			"/clients/search", Map.of("text", "Jälki"), "/tasks/export", Map.of("format", "csv"), "/clients/{id}/code",
			Map.of(), "/clients/{id}/extract", Map.of("reviewed", "true"), "/clients/{id}/log-extract", Map.of(),
			"/cases/{number}/records/{record}", Map.of(), "/cases/{number}/opening",
			Map.of("ground", "danger", "reason", "Palvelupisteessä nyt"));

	private static final Map<String, List<String>> MORE = Map.of("/tasks",
			List.of("?limit=200&sort=name", "?assignee=none&limit=200"), "/api/work-items",
			List.of("?limit=200&sort=name", "?assignee=none&limit=200"), "/insight/cases",
			List.of("?format=csv", "?period=open"), "/api/event-log",
			List.of("?format=xes", "?format=csv", "?format=ocel&gzip=true"), "/clients/{id}/extract",
			List.of("?form=json", "?form=pdf"), "/clients/{id}/log-extract", List.of("?format=csv", "?format=json"));

	private final Map<String, Set<Role>> shown = new TreeMap<>();

	private final Set<String> untold = new TreeSet<>();

	@Test
	void whateverShowsAClient_standsInTheTrail() {
		int asked = 0;
		for (var endpoint : this.endpoints) {
			if (!shows(endpoint)) {
				continue;
			}
			for (var role : readers(endpoint)) {
				for (var address : addresses(endpoint, role)) {
					look(endpoint, role, address);
					asked++;
				}
			}
		}
		System.out.println("asked " + asked + ", shown by " + this.shown.size());
		this.shown.forEach((address, roles) -> System.out.println("shown " + address + " " + roles));
		assertThat(this.untold).isEmpty();
		assertThat(this.shown.keySet()).hasSizeGreaterThan(65)
			.contains("GET /", "GET /tasks", "POST /tasks/search", "POST /tasks/export", "POST /clients/search",
					"GET /clients/{id}", "POST /clients/{id}/code", "POST /clients/{id}/extract", "GET /calendar/mine",
					"GET /letters", "GET /letters/print", "GET /messages", "GET /openings", "GET /retention",
					"GET /trail", "GET /visits", "GET /trail.csv", "GET /trail/entries/{id}", "GET /trail/anomalies",
					"GET /api/event-log", "GET /insight/cases", "GET /insight/samples/{id}", "GET /money/{instrument}",
					"GET /workshop/cases/{number}");
	}

	private static boolean shows(Endpoint endpoint) {
		return endpoint.isRead() && !endpoint.pattern().equals("/tasks/live") || SHOWING.containsKey(endpoint.pattern())
				|| endpoint.pattern().endsWith("/search");
	}

	/** Pages about no client are asked by two. */
	private List<Role> readers(Endpoint endpoint) {
		var roles = askedBy(endpoint);
		return (subject(endpoint) == Subject.NOBODY) ? roles.subList(0, Math.min(2, roles.size())) : roles;
	}

	private Set<String> addresses(Endpoint endpoint, Role role) {
		var all = new LinkedHashSet<String>();
		var own = planted.get(role).values();
		var more = Stream.concat(Stream.of(""), MORE.getOrDefault(endpoint.pattern(), List.of()).stream()).toList();
		if (endpoint.pattern().contains("{")) {
			own.forEach((marked) -> more.forEach((query) -> all
				.add(Planting.address(endpoint.pattern(), marked.one().address(endpoint, subject(endpoint))) + query)));
		}
		else {
			more.forEach((query) -> all.add(endpoint.address() + query));
			var number = own.stream().findFirst().map((one) -> one.one().number().value()).orElse("");
			Planting.MORE.getOrDefault(endpoint.pattern(), List.of())
				.forEach((one) -> all.add(one.replace("{number}", number)));
		}
		if ("/trail/entries/{id}".equals(endpoint.pattern())) {
			own.forEach((one) -> all.add("/trail/entries/" + Told.entry(this.jdbc, one)));
		}
		return all;
	}

	private void look(Endpoint endpoint, Role role, String address) {
		var reader = RelatedCases.username(role);
		ask(reader, request(endpoint, uri(address.replaceAll("\\{\\w+}", "none"))), (answer, told) -> {
			if (answer.getStatus() >= 300) {
				return null;
			}
			var text = AnswerText.of(answer);
			for (var of : planted.values()) {
				for (var marked : of.values()) {
					if (marked.isIn(text)) {
						this.shown
							.computeIfAbsent(endpoint.method() + " " + endpoint.pattern(), (it) -> new TreeSet<>())
							.add(role);
						fault(endpoint, told.isLedOn(), told.of(marked))
							.ifPresent((fault) -> this.untold.add(endpoint + " " + role + ": " + fault));
					}
				}
			}
			return null;
		});
	}

	private java.util.Optional<String> fault(Endpoint endpoint, boolean isLedOn, List<Told.Row> rows) {
		if (rows.isEmpty()) {
			return java.util.Optional.of("no row");
		}
		if (rows.stream().anyMatch((row) -> row.kind().isBlank() || row.purpose().isBlank())) {
			return java.util.Optional.of("no purpose " + rows);
		}
		boolean isOfStep = Set.of(Subject.TASK, Subject.TASK_WORK).contains(subject(endpoint));
		if (isOfStep && !isLedOn && rows.stream().allMatch((row) -> row.element() == null)) {
			return java.util.Optional.of("no step " + rows);
		}
		return java.util.Optional.empty();
	}

	private static MockHttpServletRequestBuilder request(Endpoint endpoint, java.net.URI address) {
		var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(endpoint.method()), address);
		if (endpoint.isForPrograms() && !endpoint.isRead()) {
			return request.contentType("application/json").content("{\"text\":\"Jälki\"}");
		}
		SHOWING.getOrDefault(endpoint.pattern(), Map.of()).forEach(request::param);
		return request;
	}

}
