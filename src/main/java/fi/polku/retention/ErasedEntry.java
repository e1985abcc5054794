package fi.polku.retention;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.polku.process.CaseNumber;

/**
 * One erasure as it is told outside the database: ids alone, which lead to a person only
 * where a backup still holds them.
 *
 * @param what {@value #ALL}, {@value #CASES} or {@value #CONSENTS}
 * @param cases those that went
 */
record ErasedEntry(UUID id, Instant at, String what, UUID client, List<CaseNumber> cases) {

	/** The person with all cases. */
	static final String ALL = "all";

	/** Some cases; the person stayed. */
	static final String CASES = "cases";

	/** What rested on consent. */
	static final String CONSENTS = "consents";

	private static final Set<String> WHATS = Set.of(ALL, CASES, CONSENTS);

	private static final int PARTS = 5;

	static ErasedEntry read(String line) {
		var parts = line.strip().split(" ");
		if (parts.length != PARTS || !WHATS.contains(parts[2])) {
			throw new IllegalArgumentException("not an erasure");
		}
		var cases = "-".equals(parts[4]) ? List.<CaseNumber>of()
				: Arrays.stream(parts[4].split(",")).map(CaseNumber::new).toList();
		return new ErasedEntry(UUID.fromString(parts[0]), Instant.parse(parts[1]), parts[2], UUID.fromString(parts[3]),
				cases);
	}

	String line() {
		var numbers = this.cases.stream().map(CaseNumber::value).collect(Collectors.joining(","));
		return String.join(" ", this.id.toString(), this.at.toString(), this.what, this.client.toString(),
				numbers.isEmpty() ? "-" : numbers) + "\n";
	}

}
