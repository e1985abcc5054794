package fi.polku.token;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What a token opens; each address of programs belongs to exactly one. */
public enum Scope {

	/** Benefit lists. */
	LISTS("/api/benefit-lists/**"),
	/** Referrals. */
	REFERRALS("/api/referrals/**"),
	/** Tasks. */
	WORK_ITEMS("/api/work-items/**"),
	/** Clients and their cases. */
	CLIENTS("/api/clients/**", "/api/cases/**"),
	/** Figures, event logs and money. */
	FIGURES("/api/insight/**", "/api/event-log/**", "/api/event-logs/**", "/api/money/**"),
	/** Models, and the running of them. */
	WORKSHOP("/api/models/**", "/api/drafts/**", "/api/migrations/**", "/api/operation/**"),
	/** The engine's own interface. */
	ENGINE_REST("/engine-rest/**"),
	/** The trail and its proof, what is kept how long, and the keys. */
	AUDIT("/api/trail/**", "/api/retention/**", "/api/keys/**"),
	/** All of it. */
	EVERYTHING;

	private final List<PathPattern> patterns;

	Scope(String... patterns) {
		this.patterns = Arrays.stream(patterns).map(PathPatternParser.defaultInstance::parse).toList();
	}

	/** Whose an address is; empty where it is nobody's. */
	public static Optional<Scope> of(String path) {
		return Arrays.stream(values()).filter((scope) -> scope.holds(PathContainer.parsePath(path))).findFirst();
	}

	/** How many scopes hold it: one, or a mistake. */
	static long count(String path) {
		return Arrays.stream(values()).filter((scope) -> scope.holds(PathContainer.parsePath(path))).count();
	}

	private boolean holds(PathContainer path) {
		return this.patterns.stream().anyMatch((pattern) -> pattern.matches(path));
	}

}
