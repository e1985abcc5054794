package fi.polku.benefitlist;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fi.polku.benefitlist.ListedPeople.Series;
import fi.polku.benefitlist.reading.ListKind;
import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The routing facts a screening begins with. */
@Component
class ListFacts {

	private final JdbcClient jdbc;

	private final Clock clock;

	ListFacts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Map<CaseNumber, Map<String, Object>> of(Series series, SeriesRows rows, Map<UUID, CaseNumber> opened) {
		var served = served(opened.keySet(), series.programme());
		var facts = new HashMap<CaseNumber, Map<String, Object>>();
		opened.forEach((client, number) -> {
			var row = rows.newest().get(client);
			facts.put(number, Map.of("programme", series.programme(), "source", "list", "listKind", code(series.kind()),
					"benefitDays", (long) row.days(), "ageYears", age(row), "onServiceNow", served.contains(client)));
		});
		return facts;
	}

	private static String code(ListKind kind) {
		return (kind == ListKind.EARLY60) ? "early" : "invoice";
	}

	private long age(ListedRow row) {
		return ChronoUnit.YEARS.between(row.person().code().birthDate(), Helsinki.today(this.clock));
	}

	/** Whether the person of a screening is already guided in its programme. */
	boolean onServiceNow(CaseNumber screening) {
		return this.jdbc.sql("""
				select exists (select from client_case o join client_case c using (client_id, programme)
				               where c.number = :case and o.state = 'open' and o.model <> 'listScreening')
				""").param("case", screening.value()).query(Boolean.class).single();
	}

	/** Those who are already guided in the programme. */
	private Set<UUID> served(Collection<UUID> clients, String programme) {
		return new HashSet<>(this.jdbc.sql("""
				select client_id from client_case
				where client_id = any (:clients::uuid[]) and programme = :programme and state = 'open'
				  and model <> 'listScreening'
				""")
			.param("clients", clients.stream().map(UUID::toString).toArray(String[]::new))
			.param("programme", programme)
			.query(UUID.class)
			.list());
	}

}
