package fi.polku.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;
import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long each case's data are kept, and by what rule, for the client (GDPR article
 * 15(1)(d)). Until when those of a closed case are kept stands with it.
 */
@Component
class RulesOfCases implements PersonalData {

	private final JdbcClient jdbc;

	private final RetentionRules rules;

	private final Clock clock;

	RulesOfCases(JdbcClient jdbc, RetentionRules rules, Clock clock) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.clock = clock;
	}

	@Override
	public Set<String> tables() {
		return Set.of();
	}

	@Override
	public void forget(Forgotten forgotten) {
		// nothing is kept: the rules are of everybody
	}

	@Override
	public Map<String, List<Map<String, Object>>> told(Collection<CaseNumber> cases) {
		var told = new ArrayList<Map<String, Object>>();
		this.jdbc.sql("""
				select c.number, c.programme, c.state = 'open' or %s as begun,
				       coalesce((c.closed_at at time zone 'Europe/Helsinki')::date, :today) as day,
				       exists (select from support_grant g where g.case_number = c.number) as paid,
				       exists (select %s) as joint
				  from client_case c where c.number = any(:cases) order by c.number
				""".formatted(EndedCase.BEGUN, EndedCase.JOINT_RECORDS))
			.param("today", Helsinki.today(this.clock))
			.param("cases", cases.stream().map(CaseNumber::value).toArray(String[]::new))
			.query(Asked.class)
			.list()
			.forEach((one) -> grounds(one).forEach((ground) -> rule(ground, one).ifPresent(told::add)));
		return Map.of("retentionRule", told);
	}

	/** Those of a case that goes on are the ones of a case in which guidance began. */
	private static List<String> grounds(Asked one) {
		var grounds = new ArrayList<String>(one.begun() ? List.of("case", "project") : List.of("notBegun"));
		if (one.paid()) {
			grounds.add("bookkeeping");
		}
		if (one.joint()) {
			grounds.add("jointService");
		}
		return grounds;
	}

	private Optional<Map<String, Object>> rule(String ground, Asked one) {
		var programme = "project".equals(ground) ? one.programme() : "";
		return this.rules.find(ground, programme, one.day())
			.map((rule) -> Map.of("caseNumber", one.number(), "ground", ground, "amount", rule.amount(), "unit",
					rule.unit(), "countedFrom", rule.yearEnd() ? "yearEnd" : "event", "law", rule.law(), "confirmed",
					rule.confirmed()));
	}

	/** A case and which of the rules ask for it. */
	record Asked(String number, String programme, boolean begun, LocalDate day, boolean paid, boolean joint) {
	}

}
