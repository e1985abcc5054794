package fi.polku.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Case;
import fi.polku.casefile.Cases;
import fi.polku.process.RunningCases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the law says of erasing a client's data today, check by check. */
@Component
class LegalChecks {

	/** No decision gets past these. */
	static final Set<String> BARS = Set.of("openCase", "running", "held", "bookkeeping");

	private static final int APPEAL_DAYS = 60;

	private final Cases cases;

	private final RunningCases running;

	private final Holds holds;

	private final JdbcClient jdbc;

	private final Clock clock;

	LegalChecks(Cases cases, RunningCases running, Holds holds, JdbcClient jdbc, Clock clock) {
		this.cases = cases;
		this.running = running;
		this.holds = holds;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<Check> of(UUID client) {
		var all = this.cases.of(client);
		var today = Helsinki.today(this.clock);
		var numbers = all.stream().map(Case::number).toList();
		var checks = new ArrayList<Check>();
		checks.add(new Check("openCase", all.stream().anyMatch(Case::open)));
		checks.add(new Check("running", !this.running.among(numbers).isEmpty()));
		checks.add(new Check("held", this.holds.isHeld(client)));
		checks.add(new Check("bookkeeping", isKept(client, today, "bookkeeping")));
		checks.add(new Check("duty", isKept(client, today, null)));
		checks.add(new Check("appeal",
				all.stream()
					.anyMatch((one) -> one.closedAt() != null
							&& Helsinki.dateOf(one.closedAt()).plusDays(APPEAL_DAYS).isAfter(today))));
		return checks;
	}

	boolean isBarred(UUID client) {
		return of(client).stream().anyMatch((check) -> check.stands() && BARS.contains(check.code()));
	}

	private boolean isKept(UUID client, LocalDate today, String ground) {
		return this.jdbc.sql("""
				select exists (select from retention r
				                 join client_case c on c.number = r.case_number
				                where c.client_id = :client and r.until >= :today
				                  and (:ground::text is null or r.ground = :ground))
				""")
			.param("client", client)
			.param("today", today)
			.param("ground", ground, java.sql.Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

	/** One check; whether it stands against erasing. */
	record Check(String code, boolean stands) {
	}

}
