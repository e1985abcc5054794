package fi.polku.benefitlist;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The screenings of the people of lists: open, and what was decided. */
@Repository
@Transactional
class Screenings {

	/** A screening to begin. */
	record Begun(CaseNumber caseNumber, UUID clientId, ListedPeople.Series series, int totalDays) {
	}

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	private final Clock clock;

	Screenings(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.clock = clock;
	}

	void begin(UUID list, List<Begun> screenings) {
		var at = Timestamp.from(this.clock.instant());
		this.batch.batchUpdate(
				"""
						insert into screening (case_number, client_id, municipality, kind, programme, list_id, total_days, state,
						                       begun_at)
						values (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)
						""",
				screenings.stream()
					.map((one) -> new Object[] { one.caseNumber().value(), one.clientId(), one.series().municipality(),
							one.series().kind().name(), one.series().programme(), list, one.totalDays(), at })
					.toList());
	}

	/** What was decided of the person; a recheck day only where the decision is later. */
	void decide(CaseNumber caseNumber, String state, LocalDate recheckOn) {
		this.jdbc.sql("""
				update screening set state = :state, recheck_on = :recheck, decided_at = :at where case_number = :case
				""")
			.param("state", state)
			.param("recheck", (recheckOn != null) ? Date.valueOf(recheckOn) : null, java.sql.Types.DATE)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("case", caseNumber.value())
			.update();
	}

	/** The segment was proposed on the list's facts. */
	void assessed(CaseNumber caseNumber, String segment) {
		this.jdbc.sql("update screening set assessed = true, segment = :segment where case_number = :case")
			.param("segment", segment)
			.param("case", caseNumber.value())
			.update();
	}

	/** The screening is in hand again. */
	void reopen(CaseNumber caseNumber) {
		this.jdbc
			.sql("update screening set state = 'OPEN', recheck_on = null, decided_at = null where case_number = :case")
			.param("case", caseNumber.value())
			.update();
	}

	/**
	 * Waiting screenings of the list's people whose recheck day or a step of the rules
	 * has come.
	 */
	List<CaseNumber> toWake(UUID list) {
		return this.jdbc.sql("""
				select distinct s.case_number
				from benefit_row r
				join screening s on s.client_id = r.client_id and s.state = 'LATER'
				join listed_person p on p.case_number = s.case_number
				where r.list_id = :list and (s.recheck_on <= :today or p.share_step > p.screened_step)
				order by s.case_number
				""")
			.param("list", list)
			.param("today", Helsinki.today(this.clock))
			.query((row, number) -> new CaseNumber(row.getString(1)))
			.list();
	}

}
