package fi.polku.insight.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.security.Person;
import fi.polku.security.Role;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The pages in the order of the navigation; it shows those there are. */
@Component
public class InsightTabs {

	private static final Set<Role> ALL = Set.of(Role.AUDITOR, Role.LEAD, Role.OWNER);

	private static final Set<Role> SAMPLING = Set.of(Role.AUDITOR, Role.LEAD);

	private static final List<Place> PLACES = List.of(new Place("overview", "/insight"),
			new Place("flow", "/insight/flow"), new Place("cycleTimes", "/insight/cycle-times"),
			new Place("map", "/insight/map"), new Place("waiting", "/insight/waiting"),
			new Place("variants", "/insight/variants"), new Place("deadlines", "/insight/deadlines"),
			new Place("versions", "/insight/versions"), new Place("outcomes", "/insight/outcomes"),
			new Place("sample", "/insight/samples", SAMPLING), new Place("overrides", "/insight/overrides"),
			new Place("cases", "/insight/cases"), new Place("logs", "/insight/logs"),
			new Place("targets", "/insight/targets"), new Place("reports", "/insight/reports"),
			new Place("definitions", "/insight/definitions"));

	private final ObjectProvider<RequestMappingHandlerMapping> addresses;

	private volatile List<Place> there;

	InsightTabs(ObjectProvider<RequestMappingHandlerMapping> addresses) {
		this.addresses = addresses;
	}

	/** Where a page stands among the others. */
	public static int place(String key) {
		return PLACES.stream().map(Place::key).toList().indexOf(key);
	}

	/** The pages of the reader; the filter stays as it is. */
	List<Shown> of(Person reader, InsightQuery query) {
		return there().stream()
			.filter((place) -> reader.has(place.roles().toArray(Role[]::new)))
			.map((place) -> new Shown(place.key(), query.at(place.path()).href(), place.isOver(query.path())))
			.toList();
	}

	private List<Place> there() {
		if (this.there == null) {
			var paths = this.addresses.stream()
				.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
				.flatMap((info) -> info.getPatternValues().stream())
				.collect(Collectors.toSet());
			this.there = PLACES.stream().filter((place) -> isAmong(paths, place)).toList();
		}
		return this.there;
	}

	private static boolean isAmong(Set<String> paths, Place place) {
		return paths.contains(place.path());
	}

	/**
	 * A page.
	 *
	 * @param key its name is the text {@code insight.tab.<key>}
	 */
	private record Place(String key, String path, Set<Role> roles) {

		private Place(String key, String path) {
			this(key, path, ALL);
		}

		/**
		 * The page itself and what opens from it; a file to be taken in is of the logs.
		 */
		private boolean isOver(String shown) {
			var there = shown.replaceFirst("^/insight/log-files/", "/insight/logs/");
			return there.equals(this.path) || !"overview".equals(this.key) && there.startsWith(this.path + "/");
		}

	}

	/** A page as the navigation shows it. */
	public record Shown(String key, String href, boolean current) {
	}

}
