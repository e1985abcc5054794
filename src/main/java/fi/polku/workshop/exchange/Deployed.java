package fi.polku.workshop.exchange;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.polku.workshop.draft.Draft;

/**
 * A deployment as the engine tells it. Nothing is live yet, so it has no definitions; its
 * link leads to the draft.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Deployed(List<Link> links, String id, String name, String source, String deploymentTime, String tenantId,
		Map<String, Object> deployedProcessDefinitions, Map<String, Object> deployedCaseDefinitions,
		Map<String, Object> deployedDecisionDefinitions, Map<String, Object> deployedDecisionRequirementsDefinitions) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

	static Deployed of(String name, Draft draft) {
		return new Deployed(List.of(new Link("GET", "/workshop/drafts/" + draft.id(), "self")), draft.id().toString(),
				name, draft.source(), TIME.format(draft.changedAt().atOffset(ZoneOffset.UTC)), null, null, null, null,
				null);
	}

	record Link(String method, String href, String rel) {
	}

}
