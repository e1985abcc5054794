package fi.polku.casefile;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Optional;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps why a case got its coordinator, as it was when it happened. */
@Repository
public class OwnerChoices {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	OwnerChoices(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Keeps a choice.
	 * @param openCases of the owner before this one, where the least loaded was chosen,
	 * else {@code null}
	 */
	public void keep(CaseNumber number, String owner, OwnerReason reason, Integer openCases) {
		this.jdbc.sql("""
				insert into owner_choice (case_number, owner, reason, open_cases, chosen_by, chosen_at)
				values (:case, :owner, :reason, :open, :by, :at)
				""")
			.param("case", number.value())
			.param("owner", owner)
			.param("reason", reason.name())
			.param("open", openCases, Types.INTEGER)
			.param("by", this.user.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** How the present coordinator was chosen, where that was kept. */
	public Optional<OwnerChoice> of(CaseNumber number) {
		return this.jdbc.sql("""
				select o.owner, u.display_name as owner_name, o.reason, o.open_cases,
				       coalesce(b.display_name, o.chosen_by) as chosen_by, o.chosen_at
				  from owner_choice o
				  join client_case c on c.number = o.case_number and c.owner = o.owner
				  join app_user u on u.username = o.owner
				  left join app_user b on b.username = o.chosen_by
				 where o.id = (select max(id) from owner_choice where case_number = :case)
				""")
			.param("case", number.value())
			.query((row, at) -> new OwnerChoice(row.getString("owner"), row.getString("owner_name"),
					OwnerReason.valueOf(row.getString("reason")), row.getObject("open_cases", Integer.class),
					row.getString("chosen_by"), row.getTimestamp("chosen_at").toInstant()))
			.optional();
	}

}
