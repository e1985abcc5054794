package fi.polku.insight.page;

import java.util.List;
import java.util.Set;

import fi.polku.security.Person;
import fi.polku.security.Role;

/** The pages there are, in the order of the navigation. */
final class InsightTabs {

	private static final Set<Role> ALL = Set.of(Role.AUDITOR, Role.LEAD, Role.OWNER);

	private static final Set<Role> SAMPLING = Set.of(Role.AUDITOR, Role.LEAD);

	private static final List<Place> PLACES = List.of(new Place("overview", "/insight", ALL),
			new Place("cases", "/insight/cases", ALL), new Place("deadlines", "/insight/deadlines", ALL),
			new Place("sample", "/insight/samples", SAMPLING), new Place("overrides", "/insight/overrides", ALL),
			new Place("targets", "/insight/targets", ALL), new Place("logs", "/insight/logs", ALL));

	private InsightTabs() {
	}

	/** The pages of the reader; the filter stays as it is. */
	static List<Shown> of(Person reader, InsightQuery query) {
		return PLACES.stream()
			.filter((place) -> reader.has(place.roles().toArray(Role[]::new)))
			.map((place) -> new Shown(place.key(), query.at(place.path()).href(), place.path().equals(query.path())))
			.toList();
	}

	/**
	 * A page.
	 *
	 * @param key its name is the text {@code insight.tab.<key>}
	 */
	private record Place(String key, String path, Set<Role> roles) {
	}

	/** A page as the navigation shows it. */
	public record Shown(String key, String href, boolean current) {
	}

}
