package fi.polku.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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
	static final Set<String> BARS = Set.of("openCase", "running", "held", "bookkeeping", "project", "duty", "appeal");

	private final Cases cases;

	private final RunningCases running;

	private final Holds holds;

	private final KeptUntil kept;

	private final RetentionRules rules;

	private final JdbcClient jdbc;

	private final Clock clock;

	LegalChecks(Cases cases, RunningCases running, Holds holds, KeptUntil kept, RetentionRules rules, JdbcClient jdbc,
			Clock clock) {
		this.kept = kept;
		this.rules = rules;
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
		checks.add(Check.of("openCase", all.stream().anyMatch(Case::open)));
		checks.add(Check.of("running", !this.running.among(numbers).isEmpty()));
		checks.add(Check.of("held", this.holds.isHeld(client)));
		var kept = kept(client);
		checks.add(kept("bookkeeping", kept, today, "bookkeeping"));
		checks.add(kept("project", kept, today, "project"));
		checks.add(kept("duty", kept, today, "case", "jointService"));
		checks.add(kept("appeal", all.stream().flatMap(this::appeal).toList(), today, "appeal"));
		Stream.of(kept("notBegun", kept, today, "notBegun")).filter(Check::stands).forEach(checks::add);
		return checks;
	}

	boolean isBarred(UUID client) {
		return of(client).stream().anyMatch(Check::isBar);
	}

	/** Whether somebody has put a hold on the person's data: then nothing goes. */
	boolean isHeld(UUID client) {
		return this.holds.isHeld(client);
	}

	private Stream<KeptUntil.Kept> appeal(Case one) {
		return Stream.ofNullable(one.closedAt())
			.map(Helsinki::dateOf)
			.map((day) -> KeptUntil.kept("appeal", this.rules.of("appeal", day), day));
	}

	/**
	 * All rules that apply, not the longest alone: another ground may stand behind it.
	 */
	private List<KeptUntil.Kept> kept(UUID client) {
		return this.jdbc.sql(EndedCase.SQL + " and c.client_id = :client")
			.param("client", client)
			.query(EndedCase.class)
			.list()
			.stream()
			.flatMap(this.kept::all)
			.toList();
	}

	private static Check kept(String code, List<KeptUntil.Kept> kept, LocalDate today, String... grounds) {
		return kept.stream()
			.filter((one) -> List.of(grounds).contains(one.ground()) && !one.until().isBefore(today))
			.max(Comparator.comparing(KeptUntil.Kept::until))
			.map((one) -> new Check(code, true, one.until(), one.law(), one.confirmed()))
			.orElseGet(() -> Check.of(code, false));
	}

	/**
	 * One check.
	 *
	 * @param stands whether it applies today
	 * @param until the last day on which it does, or {@code null} where no day is known
	 * @param law the row's act, or {@code null} where no row is behind it
	 */
	record Check(String code, boolean stands, LocalDate until, String law, boolean confirmed) {

		static Check of(String code, boolean stands) {
			return new Check(code, stands, null, null, true);
		}

		/**
		 * Whether it stands against erasing: what the controller has set for itself does
		 * not.
		 */
		public boolean isBar() {
			return this.stands && BARS.contains(this.code);
		}

	}

}
