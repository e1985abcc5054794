package fi.polku.demo;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Which services a plan has, so that they fit into the time that is left. */
final class ServiceChoice {

	private static final int ENOUGH_DAYS = 75;

	private ServiceChoice() {
	}

	/** The ends of the services' variables. */
	static Set<String> of(Story story, Scene scene) {
		if (story.isStaged()) {
			return story.staging().services();
		}
		if (!scene.planned() && story.goesOnward()) {
			return Set.of("PaySubsidy");
		}
		boolean isLong = ChronoUnit.DAYS.between(scene.today(), story.end()) >= ENOUGH_DAYS;
		if (scene.planned() || !isLong) {
			return later(story);
		}
		return story.pick("services", switch (story.exit()) {
			case "EMPLOYED" -> List.of(Set.of("WorkTrial"), Set.of("JobSearch"), Set.of("PaySubsidy"),
					Set.of("WorkTrial", "JobSearch"));
			case "EDUCATION" -> List.of(Set.of("Training"), Set.of("Training"), Set.of("Training", "JobSearch"));
			case "OUTSIDE_LABOUR_FORCE" -> List.of(Set.of("MultiService"), Set.of("GuidedService"));
			default -> List.of(Set.of("WorkTrial"), Set.of("GuidedService"), Set.of("JobSearch"));
		});
	}

	private static Set<String> later(Story story) {
		return switch (story.exit()) {
			case "EDUCATION" -> Set.of("Training");
			case "OUTSIDE_LABOUR_FORCE" -> Set.of("MultiService");
			default ->
				story.pick("later", List.of(Set.of("GuidedService"), Set.of("JobSearch"), Set.of("GuidedService")));
		};
	}

}
