package fi.polku.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guidance plan in its versions; the newest is in force. */
@Service
@Transactional
public class Plans {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Plans(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Puts a new version in force: the record of {@code draftPlan} with how it was
	 * accepted.
	 */
	public void record(CaseNumber caseNumber, UUID record, List<String> services, String acceptedHow,
			LocalDate acceptedOn) {
		this.jdbc.sql("""
				insert into plan_version (case_number, version, record_id, services, accepted_how, accepted_on,
				                          recorded_by, recorded_at)
				values (:case, (select coalesce(max(version), 0) + 1 from plan_version where case_number = :case),
				        :record, :services, :how, :on, :by, :at)
				""")
			.param("case", caseNumber.value())
			.param("record", record)
			.param("services", services.toArray(String[]::new))
			.param("how", acceptedHow)
			.param("on", acceptedOn)
			.param("by", this.user.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** The versions, the one in force first. */
	public List<PlanVersion> of(CaseNumber caseNumber) {
		return this.jdbc.sql("select * from plan_version where case_number = :case order by version desc")
			.param("case", caseNumber.value())
			.query((row, number) -> new PlanVersion(row.getInt("version"), row.getObject("record_id", UUID.class),
					List.of((String[]) row.getArray("services").getArray()), row.getString("accepted_how"),
					row.getObject("accepted_on", LocalDate.class), row.getString("recorded_by"),
					row.getTimestamp("recorded_at").toInstant()))
			.list();
	}

}
