package fi.polku.insight;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

import fi.polku.casefile.Masking;
import fi.polku.casefile.Within;
import fi.polku.insight.columns.CaseColumns;
import fi.polku.insight.columns.Coded;
import fi.polku.security.Person;
import fi.polku.security.Reach.Extent;
import fi.polku.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose cases a figure is counted over, and who reads what of it. Auditors read all;
 * others their organisation's, a lead as far as the lead's reach goes. A figure is never
 * counted over what was opened for a time.
 */
@Component
public class FigurePolicy {

	/**
	 * A condition on a row {@code c} of a case, as it is now ({@code counted_case}) or as
	 * a fact; needs the {@link #values}. Behind a protection order a case has neither
	 * area nor team here, and is counted only where no place is asked for.
	 */
	public static final String COUNTED = """
			(:all or c.organisation = :organisation
			         and (:whole or c.number collate "C" in (select k.number from client_case k where k.owner = any(:hands::text[]))
			              or coalesce((:extent = 'ORGANISATION' or :extent = 'AREA' and c.area_id = :reachArea
			                           or :extent = 'TEAM' and c.team_id = :reachTeam)
			                          and (:everyProgramme or c.programme = any(:reachProgrammes::text[])), false)))""";

	/** The event logs of others that the reader's organisation has taken in. */
	public static final String LOG_OWN = "(event_log.uploaded_by = :me or event_log.organisation = :organisation)";

	/** Those the reader may see: auditors all. */
	public static final String LOG_SEEN = "(:all or " + LOG_OWN + ")";

	private final JdbcClient jdbc;

	FigurePolicy(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public static Map<String, Object> values(Person reader) {
		var values = new HashMap<>(Masking.values(reader));
		values.putAll(Within.values(reader));
		values.put("all", seesAll(reader));
		values.put("organisation", String.valueOf(reader.organisation()));
		values.put("whole", reader.reach().isWhole());
		values.put("extent", reader.reach().extent().name());
		values.put("everyProgramme", reader.reach().programmes().isEmpty());
		return values;
	}

	/** The same of cases in memory. */
	IntPredicate counted(CaseColumns cases, Person reader) {
		if (seesAll(reader)) {
			return (one) -> true;
		}
		var ofOrganisation = is(cases.organisation(), Set.of(String.valueOf(reader.organisation())));
		return reader.reach().isWhole() ? ofOrganisation : ofOrganisation.and(within(cases, reader));
	}

	private IntPredicate within(CaseColumns cases, Person reader) {
		var reach = reader.reach();
		var own = owned(reader);
		var place = switch (reach.extent()) {
			case OWN -> (IntPredicate) (one) -> false;
			case TEAM -> is(cases.team(), Set.of(String.valueOf(reader.team())));
			case AREA -> is(cases.area(), Set.of(String.valueOf(reader.area())));
			case ORGANISATION -> (IntPredicate) (one) -> true;
		};
		var programme = reach.programmes().isEmpty() ? (IntPredicate) (one) -> true
				: is(cases.programme(), reach.programmes());
		return ((IntPredicate) (one) -> own.contains(cases.number()[one])).or(place.and(programme));
	}

	private Set<String> owned(Person reader) {
		return Set.copyOf(this.jdbc.sql("select number from client_case where owner = any(:hands::text[])")
			.param("hands", reader.hands().toArray(String[]::new))
			.query(String.class)
			.list());
	}

	private static IntPredicate is(Coded fact, Set<String> wanted) {
		int[] codes = wanted.stream().mapToInt(fact::code).toArray();
		return (one) -> {
			for (int code : codes) {
				if (fact.code()[one] == code) {
					return true;
				}
			}
			return false;
		};
	}

	/** Whether figures are counted over the cases of all organisations. */
	public static boolean seesAll(Person reader) {
		return reader.has(Role.AUDITOR);
	}

	/** Whether single cases behind a figure may be opened; whose, their policy says. */
	public static boolean opensCases(Person reader) {
		return seesAll(reader) || reader.has(Role.GUIDES.toArray(Role[]::new));
	}

	/** Whether a figure may be told of each of the people who decided. */
	public static boolean seesDeciders(Person reader) {
		return reader.has(Role.AUDITOR, Role.LEAD);
	}

	/** Whether the reader says why a deadline was not kept. */
	public static boolean explains(Person reader) {
		return reader.has(Role.LEAD);
	}

	/** Whether the reader ends targets that others of the organisation have set. */
	public static boolean endsTargets(Person reader) {
		return reader.has(Role.LEAD);
	}

	/** Whether the reader checks the definitions against the facts. */
	public static boolean checks(Person reader) {
		return reader.has(Role.AUDITOR);
	}

}
