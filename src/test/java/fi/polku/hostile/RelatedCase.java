package fi.polku.hostile;

import java.util.Map;

import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.process.CaseNumber;
import fi.polku.security.Subject;

/** A case with one of everything that has an id; its note has the record's. */
record RelatedCase(CaseNumber number, String client, String task, String definition, String record, String document,
		String appointment, String link, String deadline, String message, String opening) {

	/** The same of another client. */
	RelatedCase of(String client) {
		return new RelatedCase(this.number, client, this.task, this.definition, this.record, this.document,
				this.appointment, this.link, this.deadline, this.message, this.opening);
	}

	/** The endpoint's address for what it is about. */
	String address(Endpoint endpoint, Subject subject) {
		return endpoint.pattern()
			.replaceAll("\\{(number|caseNumber)}", this.number.value())
			.replace("{record}", this.record)
			.replace("{note}", this.record)
			.replace("{event}", "situationToldInTryout")
			.replace("{definitionId}", this.definition)
			.replace("{id}", id(endpoint.pattern(), subject));
	}

	private String id(String pattern, Subject subject) {
		return switch (subject) {
			case CLIENT, CLIENT_NAME, PROTECTION_END -> this.client;
			case TASK, TASK_WORK -> this.task;
			case DEADLINE -> this.deadline;
			case MESSAGE -> this.message;
			case OPENING, OPENING_REVIEW -> this.opening;
			default -> Map.of("documents", this.document, "appointments", this.appointment, "links", this.link)
				.entrySet()
				.stream()
				.filter((one) -> pattern.contains("/" + one.getKey() + "/"))
				.map(Map.Entry::getValue)
				.findFirst()
				.orElse("none");
		};
	}

}
