package fi.polku.hostile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.hostile.OwnedThing.Owner;
import fi.polku.security.Role;
import fi.polku.security.Subject;

/**
 * What people of a service provider see of the municipality's cases, who has what of an
 * organisation, and what the holder of a link opens, written as tables.
 */
final class ProviderTables {

	private static final List<Subject> SHOWN = List.of(Subject.CASE, Subject.CASE_NAME, Subject.CASE_EVENT,
			Subject.CASE_OPENING, Subject.CLIENT, Subject.CLIENT_NAME, Subject.TASK, Subject.TASK_WORK,
			Subject.DEADLINE);

	private static final String HEAD = """

			## People of a service provider

			Of cases of the municipality, by the open task of their own group in it; on a ground recorded for the provider, but for the last two. The provider is none of the law's parties. Every address about one of these is asked by a coordinator, a company coordinator, a coach, a nurse and a lead of the provider and held to this table; lists hold the tasks it shows.

			| about | who | %s |
			|---|---|%s|
			""";

	private static final String THINGS = """

			## What belongs to an organisation or a person

			Every address about one of these is asked by every role that may call it, of three things: their own, a colleague's of their organisation, another organisation's. *Yes* is everybody whom the address lets in; a role named is that role alone.

			| thing | own | a colleague's | another organisation's |
			|---|---|---|---|
			""";

	private static final String LINKS = """

			## Holders of links

			| address | own, code given | own, without the code | another's | own of the other kind |
			|---|---|---|---|---|
			| `/my-path/{token}/**` of the client | opens | asks for the code | asks for the code, whatever else is open in the browser | 404 |
			| `/answer/{token}/**` of a partner | opens | asks for the code | asks for the code, whatever else is open in the browser | 404 |

			What is sent to a link that is shut changes nothing; a meeting of another's is 404 behind one's own link; nothing inside opens by a link.
			""";

	private final ProviderCases cases;

	private final Sight sight;

	ProviderTables(ProviderCases cases, Sight sight) {
		this.cases = cases;
		this.sight = sight;
	}

	String words() {
		var columns = Arrays.stream(ProviderRelation.values())
			.map(ProviderRelation::words)
			.collect(Collectors.joining(" | "));
		return HEAD.formatted(columns,
				Stream.generate(() -> "---").limit(ProviderRelation.values().length).collect(Collectors.joining("|")))
				+ SHOWN.stream().map(this::rows).collect(Collectors.joining()) + THINGS
				+ Arrays.stream(OwnedThing.values()).map(ProviderTables::row).collect(Collectors.joining()) + LINKS;
	}

	private static String row(OwnedThing thing) {
		return "| %s | %s |\n".formatted(thing.name().toLowerCase().replace('_', ' '),
				Arrays.stream(Owner.values()).map(thing::words).collect(Collectors.joining(" | ")));
	}

	private String rows(Subject subject) {
		var rows = new LinkedHashMap<String, String>();
		for (var role : Role.GUIDES) {
			var cells = this.cases.of(role)
				.values()
				.stream()
				.map((one) -> cell(subject, role, one))
				.collect(Collectors.joining(" | "));
			rows.merge(cells, role.name().toLowerCase().replace('_', ' '), (some, other) -> some + ", " + other);
		}
		return rows.entrySet()
			.stream()
			.map((one) -> "| %s | %s | %s |\n".formatted(RelationTables.words(subject), one.getValue(), one.getKey()))
			.collect(Collectors.joining());
	}

	private String cell(Subject subject, Role role, RelatedCase one) {
		var person = this.cases.person(role);
		return !this.sight.allows(subject, person, one) ? "–"
				: this.sight.names(subject, person, one) ? "named" : "masked";
	}

}
