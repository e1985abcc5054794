package fi.polku.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes on cases. */
@Service
@Transactional
public class Notes {

	static final int LONGEST = 10_000;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Trail trail;

	private final Clock clock;

	Notes(JdbcClient jdbc, CurrentUser user, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.trail = trail;
		this.clock = clock;
	}

	public void write(CaseNumber caseNumber, String text) {
		if (text.isBlank() || text.length() > LONGEST) {
			throw new IllegalArgumentException("a note has 1 to " + LONGEST + " characters");
		}
		this.jdbc.sql(
				"insert into note (id, case_number, text, written_by, written_at) values (:id, :case, :text, :by, :at)")
			.param("id", UUID.randomUUID())
			.param("case", caseNumber.value())
			.param("text", text.strip())
			.param("by", this.user.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		this.trail.did("note.written", "guidance", null, caseNumber, List.of());
	}

	/**
	 * It does not hold any more, and stays readable as withdrawn. False where it was
	 * withdrawn already.
	 */
	public boolean withdraw(Note note, CaseNumber caseNumber, String reason) {
		var withdrawn = this.jdbc.sql("""
				update note set withdrawn_reason = :reason, withdrawn_by = :by, withdrawn_at = :at
				 where id = :id and case_number = :case and withdrawn_at is null
				""")
			.param("reason", reason)
			.param("by", this.user.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("id", note.id())
			.param("case", caseNumber.value())
			.update() == 1;
		if (withdrawn) {
			this.trail.did("note.withdrawn", "guidance", null, caseNumber, List.of());
		}
		return withdrawn;
	}

	public List<Note> of(CaseNumber caseNumber) {
		return this.jdbc.sql("select * from note where case_number = :case order by written_at desc")
			.param("case", caseNumber.value())
			.query(Notes::read)
			.list();
	}

	private static Note read(ResultSet row, int number) throws SQLException {
		var withdrawn = row.getTimestamp("withdrawn_at");
		return new Note(row.getObject("id", UUID.class), row.getString("text"), row.getString("written_by"),
				row.getTimestamp("written_at").toInstant(), row.getString("withdrawn_reason"),
				row.getString("withdrawn_by"), (withdrawn != null) ? withdrawn.toInstant() : null);
	}

}
