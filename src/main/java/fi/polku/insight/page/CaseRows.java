package fi.polku.insight.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.casefile.CasePolicy;
import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Micros;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Cases behind a figure as their reader may see them. Who may see a case is said by its
 * policy, as everywhere: others learn its number alone.
 */
@Repository
class CaseRows {

	private static final Sight NOTHING = new Sight(null, false, null, false);

	private final JdbcClient jdbc;

	private final CasePolicy policy;

	CaseRows(JdbcClient jdbc, CasePolicy policy) {
		this.jdbc = jdbc;
		this.policy = policy;
	}

	/** The cases of these places, in their order. */
	List<CaseRow> of(Chosen chosen, int[] places, boolean areOwn, Person reader) {
		var numbers = Arrays.stream(places).mapToObj((one) -> number(chosen, one)).toArray(String[]::new);
		var sights = areOwn ? sights(numbers, reader) : Map.<String, Sight>of();
		return Arrays.stream(places)
			.mapToObj((one) -> row(chosen, one, sights.getOrDefault(number(chosen, one), NOTHING)))
			.toList();
	}

	private Map<String, Sight> sights(String[] numbers, Person reader) {
		return this.jdbc.sql("""
				select c.number, %s as seen, case when %s then p.last_name || ', ' || p.first_names end as client,
				       coalesce(p.protected, false) as hidden
				  from client_case c
				  left join client p on p.id = c.client_id
				 where c.number = any(:numbers)
				""".formatted(this.policy.seen(reader).sql(), this.policy.named(reader).sql()))
			.params(this.policy.named(reader).values())
			.param("numbers", numbers)
			.query(Sight.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Sight::number, (sight) -> sight));
	}

	private static String number(Chosen chosen, int one) {
		return chosen.columns().cases().number()[one];
	}

	private static CaseRow row(Chosen chosen, int one, Sight sight) {
		var cases = chosen.columns().cases();
		boolean open = chosen.isOpen(one);
		boolean bare = sight.hidden() && sight.client() == null;
		return new CaseRow(number(chosen, one), cases.programme().of(one), bare ? null : cases.segment().of(one),
				Micros.instant(cases.opened()[one]), open ? null : Micros.instant(cases.closed()[one]),
				open ? null : (!bare && cases.outcome().of(one) != null) ? cases.outcome().of(one) : "ended",
				chosen.seconds(one), sight.seen(), sight.client(), sight.hidden());
	}

	/** What of a case the reader may see. */
	private record Sight(String number, boolean seen, String client, boolean hidden) {
	}

}
