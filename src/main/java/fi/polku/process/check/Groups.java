package fi.polku.process.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The groups of people that a model may name; each is a role of the same name. */
final class Groups {

	static final Set<String> KNOWN = Set.of("coordinator", "companyCoordinator", "coach", "educationGuide",
			"socialWorker", "nurse", "psychologist", "employmentExpert", "kelaExpert", "jointTeam", "lead");

	private Groups() {
	}

	static List<String> unknown(String list) {
		return Arrays.stream(list.split(",")).map(String::strip).filter((group) -> !KNOWN.contains(group)).toList();
	}

}
