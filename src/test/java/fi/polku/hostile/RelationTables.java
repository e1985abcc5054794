package fi.polku.hostile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Subject;

/** What each role sees of each relation, asked of the policies and written as tables. */
final class RelationTables {

	private static final List<Subject> SHOWN = List.of(Subject.CASE, Subject.CASE_WORK, Subject.CASE_NAME,
			Subject.CASE_NOTE, Subject.CASE_HEALTH, Subject.CASE_EVENT, Subject.CASE_OPENING, Subject.CLIENT,
			Subject.CLIENT_NAME, Subject.PROTECTION_END, Subject.TASK, Subject.TASK_WORK, Subject.DEADLINE,
			Subject.MESSAGE, Subject.OPENING, Subject.OPENING_REVIEW);

	/** What is told of people who see the whole organisation as well. */
	private static final List<Relation> WHOLE = List.of(Relation.OTHER, Relation.ELSEWHERE);

	private static final String HEAD = """

			## By relation

			What the policies say, asked of them by the same test: *named* with the client's name, *masked* without it, *–* refused as if it were not there. The note is somebody else's. The people of these
			tables see their team's cases; the last two columns are of people who see the whole organisation. Tasks are of the coordinator's group. Every address about one of these is asked by every role of every relation and held to its table;
			lists and searches hold what the table of cases or tasks lets their reader see, and figures what is counted over it.
			""";

	private final RelatedCases cases;

	private final Sight sight;

	RelationTables(RelatedCases cases, Sight sight) {
		this.cases = cases;
		this.sight = sight;
	}

	static String words(Subject subject) {
		return subject.name().toLowerCase().replace('_', ' ');
	}

	String words() {
		return HEAD + SHOWN.stream().map(this::table).collect(Collectors.joining());
	}

	private String table(Subject subject) {
		var rows = new LinkedHashMap<String, List<String>>();
		for (var role : Role.values()) {
			rows.merge(row(subject, role), List.of(role.name().toLowerCase().replace('_', ' ')), RelationTables::and);
		}
		return """

				### %s

				| who | %s |
				|---%s|
				""".formatted(words(subject),
				Stream
					.concat(Arrays.stream(Relation.values()).map(Relation::words),
							WHOLE.stream().map((relation) -> "whole: " + relation.words()))
					.collect(Collectors.joining(" | ")),
				"|---".repeat(Relation.values().length + WHOLE.size()))
				+ rows.entrySet()
					.stream()
					.map((one) -> "| %s |%s\n".formatted(String.join(", ", one.getValue()), one.getKey()))
					.collect(Collectors.joining());
	}

	private static List<String> and(List<String> some, List<String> others) {
		return Stream.concat(some.stream(), others.stream()).toList();
	}

	private String row(Subject subject, Role role) {
		var own = this.cases.of(role);
		var whole = this.cases.seeingAll(role);
		return Stream
			.concat(Arrays.stream(Relation.values())
				.map((relation) -> cell(subject, this.cases.person(role), own.get(relation))),
					WHOLE.stream().map((relation) -> cell(subject, whole, own.get(relation))))
			.map((cell) -> " " + cell + " |")
			.collect(Collectors.joining());
	}

	private String cell(Subject subject, Person person, RelatedCase one) {
		if (one == null || !this.sight.allows(subject, person, one)) {
			return "–";
		}
		return this.sight.names(subject, person, one) ? "named" : "masked";
	}

}
