package fi.polku.web;

import java.util.List;
import java.util.Set;

/** Where each role can go from any page, the most used first. */
final class Rail {

	private static final Set<String> ALL = Set.of();

	private static final Set<String> GUIDING = Set.of("COORDINATOR", "COMPANY_COORDINATOR", "COACH", "EDUCATION_GUIDE",
			"SOCIAL_WORKER", "NURSE", "PSYCHOLOGIST", "EMPLOYMENT_EXPERT", "KELA_EXPERT", "JOINT_TEAM", "LEAD");

	private static final Set<String> LISTS = Set.of("COORDINATOR", "LEAD");

	private static final Set<String> AUDITING = Set.of("AUDITOR", "ADMIN");

	private static final Set<String> FIGURES = Set.of("AUDITOR", "LEAD", "OWNER");

	private static final Set<String> LEAD = Set.of("LEAD");

	private static final Set<String> SEEING = Set.of("LEAD", "TECHNICAL");

	private static final Set<String> OWNING = Set.of("OWNER");

	private static final Set<String> OVERSEEING = Set.of("LEAD", "ADMIN", "AUDITOR");

	private static final Set<String> WATCHING = Set.of("LEAD", "AUDITOR");

	private static final Set<String> ADMIN = Set.of("ADMIN");

	private static final Set<String> KEEPING = Set.of("LEAD", "ADMIN");

	private static final String ADMINISTRATION = "/admin/";

	private static final List<Place> PLACES = List.of(new Place("/", "myDay", "home", ALL),
			new Place("/tasks", "tasks", "check-circle", GUIDING), new Place("/clients", "clients", "user", GUIDING),
			new Place("/referrals", "referrals", "signin", GUIDING),
			new Place("/visits", "visits", "speechbubble-text", GUIDING),
			new Place("/benefit-lists", "benefitLists", "scroll-content", LISTS),
			new Place("/queue", "queue", "group", LISTS), new Place("/letters", "letters", "printer", LISTS),
			new Place("/messages", "messages", "envelope", SEEING), new Place("/team", "team", "swap-user", LEAD),
			new Place("/admin/people", "people", "group", ADMIN),
			new Place("/workshop", "workshop", "cogwheels", OWNING),
			new Place("/waste", "waste", "alert-circle", OWNING),
			new Place("/improvements", "improvements", "lightbulb", OWNING),
			new Place("/insight", "insight", "graph-columns", FIGURES),
			new Place("/money", "money", "euro-sign", FIGURES),
			new Place("/openings", "openings", "lock-open", OVERSEEING),
			new Place("/trail/anomalies", "anomalies", "binoculars", WATCHING),
			new Place("/trail", "trail", "shield", AUDITING), new Place("/retention", "retention", "trash", KEEPING));

	private Rail() {
	}

	/** Whether the roles may look for clients or cases. */
	static boolean searches(Set<String> roles) {
		return roles.contains("AUDITOR") || roles.stream().anyMatch(GUIDING::contains);
	}

	static List<Place> of(Set<String> roles) {
		return PLACES.stream().filter((place) -> place.isFor(roles)).toList();
	}

	/**
	 * A page to go to.
	 *
	 * @param key its name is the text {@code web.rail.<key>}
	 */
	public record Place(String path, String key, String icon, Set<String> roles) {

		boolean isFor(Set<String> held) {
			return this.roles.isEmpty() || this.roles.stream().anyMatch(held::contains);
		}

		public boolean holds(String currentPath) {
			return isAbove(currentPath)
					&& PLACES.stream().noneMatch((other) -> other.isWithin(this) && other.isAbove(currentPath));
		}

		/** The pages of administrators have one place together. */
		private boolean isAbove(String currentPath) {
			var top = this.path.startsWith(ADMINISTRATION) ? ADMINISTRATION : this.path + "/";
			return currentPath.equals(this.path) || (this.path.length() > 1 && currentPath.startsWith(top));
		}

		private boolean isWithin(Place other) {
			return this.path.startsWith(other.path + "/");
		}
	}

}
