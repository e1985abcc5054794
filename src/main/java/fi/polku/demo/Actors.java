package fi.polku.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import fi.polku.security.Person;
import fi.polku.security.Users;

/** Who of Mallila does what. */
class Actors {

	private static final Map<String, String> BY_GROUP = Map.of("companyCoordinator", "company", "coach", "coach",
			"educationGuide", "coach", "socialWorker", "socialworker", "nurse", "nurse", "psychologist", "psychologist",
			"employmentExpert", "expert", "kelaExpert", "kela", "jointTeam", "expert", "lead", "lead");

	private final Users users;

	private final Map<String, Person> known = new ConcurrentHashMap<>();

	Actors(Users users) {
		this.users = users;
	}

	/** Who does the task: whoever holds it, else one of its group. */
	Person of(OpenWork task, Story story) {
		if (task.assignee() != null) {
			return named(task.assignee());
		}
		var group = task.groups().stream().filter(BY_GROUP::containsKey).findFirst();
		return group.map((it) -> named(BY_GROUP.get(it))).orElseGet(() -> coordinator(task.owner(), story));
	}

	/** The coordinator of the case, or one of the two while there is none. */
	Person coordinator(String owner, Story story) {
		return named((owner != null) ? owner : story.pick("coordinator", List.of("coordinator", "coordinator2")));
	}

	Person named(String username) {
		return this.known.computeIfAbsent(username, (name) -> this.users.find(name).orElseThrow());
	}

}
