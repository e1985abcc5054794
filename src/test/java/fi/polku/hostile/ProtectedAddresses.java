package fi.polku.hostile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that is read, with everything that belongs to one case in its place. */
final class ProtectedAddresses {

	/**
	 * A line that stays open, and a file of all cases that is long: they have tests of
	 * their own.
	 */
	private static final Set<String> ELSEWHERE = Set.of("/tasks/live", "/insight/logs/event-log");

	private final JdbcClient jdbc;

	private final CaseNumber number;

	private final int most;

	ProtectedAddresses(JdbcClient jdbc, CaseNumber number) {
		this(jdbc, number, Integer.MAX_VALUE);
	}

	/** With at most so many of each kind of thing. */
	ProtectedAddresses(JdbcClient jdbc, CaseNumber number, int most) {
		this.jdbc = jdbc;
		this.number = number;
		this.most = most;
	}

	Set<String> of(RequestMappingHandlerMapping mapping) {
		var all = new LinkedHashSet<String>();
		Endpoints.of(mapping)
			.stream()
			.filter(Endpoints.Endpoint::isRead)
			.map(Endpoints.Endpoint::pattern)
			.filter((pattern) -> !ELSEWHERE.contains(pattern))
			.forEach((pattern) -> all.addAll(filled(pattern)));
		all.addAll(List.of("/insight/cases?format=csv", "/tasks?limit=200", "/tasks?sort=name&limit=200",
				"/api/work-items?limit=200&sort=name", "/tasks?assignee=none&limit=200",
				"/letters/print?ids=" + String.join("&ids=", ids("outgoing", "id"))));
		benefitLists().forEach((list) -> List.of("", "/people", "/faulty-rows", "/preview", "/benefit-names")
			.forEach((part) -> all.add("/benefit-lists/" + list + part)));
		return all;
	}

	private List<String> filled(String pattern) {
		var first = pattern.replace("{number}", this.number.value()).replace("{caseNumber}", this.number.value());
		if (first.matches("(/api)?/clients/\\{id}.*")) {
			return of(first, "{id}", List.of(client()));
		}
		if (first.matches("(/tasks|/api/work-items)/\\{id}.*")) {
			return of(first, "{id}", tasks());
		}
		if (first.contains("/documents/{id}")) {
			return of(first, "{id}", ids("document", "id"));
		}
		if (first.contains("/appointments/{id}")) {
			return of(first, "{id}", ids("appointment", "id"));
		}
		if (first.contains("/records/{record}")) {
			return of(first, "{record}", ids("case_record", "id"));
		}
		if (first.contains("/notes/{note}")) {
			return of(first, "{note}", ids("note", "id"));
		}
		if (first.contains("/deadlines/{id}")) {
			return of(first, "{id}", ids("deadline", "id").stream().limit(4).toList());
		}
		if (first.contains("/events/{event}")) {
			return of(first, "{event}", List.of("situationChanged", "employmentStarted", "clientWithdrew",
					"extraGuidanceNeeded", "partnerAnswered", "clientMovedAway"));
		}
		return List.of(first.replaceAll("\\{(definition|definitionId|model|step)}", "clientJourney")
			.replaceAll("\\{\\w+}", "00000000-0000-4000-8000-000000000000"));
	}

	private List<String> of(String pattern, String variable, List<String> ids) {
		return ids.stream()
			.limit(this.most)
			.map((id) -> pattern.replace(variable, id).replaceAll("\\{\\w+}", "none"))
			.toList();
	}

	private List<String> benefitLists() {
		return this.jdbc.sql("select id::text from benefit_list where file_name = 'followed.csv'")
			.query(String.class)
			.list();
	}

	String client() {
		return this.jdbc.sql("select client_id from client_case where number = :case")
			.param("case", this.number.value())
			.query(String.class)
			.single();
	}

	/** Those of coordinators first. */
	List<String> tasks() {
		return this.jdbc
			.sql("""
					select task_id from (select task_id, not 'coordinator' = any(groups) as others from work_item where case_number = :case
					                     union select task_id, true from completion where case_number = :case) t
					 group by task_id order by bool_and(others), task_id
					""")
			.param("case", this.number.value())
			.query(String.class)
			.list();
	}

	List<String> ids(String table, String column) {
		return this.jdbc.sql("select %s::text from %s where case_number = :case".formatted(column, table))
			.param("case", this.number.value())
			.query(String.class)
			.list();
	}

}
