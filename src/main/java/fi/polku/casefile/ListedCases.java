package fi.polku.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the screening cases of many people of a list at once. */
@Service
@Transactional
public class ListedCases {

	private final JdbcClient jdbc;

	private final HeldBack heldBack;

	private final Clock clock;

	ListedCases(JdbcClient jdbc, HeldBack heldBack, Clock clock) {
		this.jdbc = jdbc;
		this.heldBack = heldBack;
		this.clock = clock;
	}

	/**
	 * Opens a screening for each person who has none open in the programme.
	 * @param benefitDays days so far by client
	 * @return the numbers of the cases opened, by client
	 */
	public Map<UUID, CaseNumber> open(Map<UUID, Integer> benefitDays, String programme, String organisation) {
		var clients = benefitDays.keySet().stream().map(UUID::toString).sorted().toArray(String[]::new);
		var days = new Integer[clients.length];
		for (var i = 0; i < clients.length; i++) {
			days[i] = benefitDays.get(UUID.fromString(clients[i]));
		}
		var opened = new HashMap<UUID, CaseNumber>();
		var hidden = new ArrayList<CaseNumber>();
		this.jdbc
			.sql("""
					insert into client_case (number, client_id, programme, model, state, source, benefit_days, organisation,
					                         protected, opened_at)
					select :year || '-' || lpad(nextval('case_number_seq')::text, 6, '0'), c.id, :programme, 'listScreening',
					       'open', 'list', wanted.days, :organisation, c.protected, :at
					from unnest(:clients, :days) as wanted (client, days)
					join client c on c.id = wanted.client::uuid
					order by c.id
					on conflict (client_id, programme, (model = 'listScreening')) where state = 'open' do nothing
					returning number, client_id, protected
					""")
			.param("year", String.valueOf(Helsinki.today(this.clock).getYear()))
			.param("programme", programme)
			.param("organisation", organisation)
			.param("clients", clients)
			.param("days", days)
			.param("at", Timestamp.from(this.clock.instant()))
			.query((row) -> {
				var number = new CaseNumber(row.getString("number"));
				opened.put(row.getObject("client_id", UUID.class), number);
				if (row.getBoolean("protected")) {
					hidden.add(number);
				}
			});
		hidden.forEach(this.heldBack::came);
		return opened;
	}

}
