package fi.polku.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import fi.polku.process.CaseNumber;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who handled and saw a client's data, for the client. Colleagues are told by
 * organisation and role, or by name where the setting says so; of others on the same row
 * nothing is told.
 */
@Service
@Transactional(readOnly = true)
public class ClientLog {

	private final JdbcClient jdbc;

	private final boolean names;

	ClientLog(JdbcClient jdbc, @Value("${polku.trail.extract-names:false}") boolean names) {
		this.jdbc = jdbc;
		this.names = names;
	}

	/** Whether colleagues are told by name. */
	public boolean isNaming() {
		return this.names;
	}

	/** A line for each day, person, kind and purpose, in their order. */
	public List<Line> of(UUID client, Collection<CaseNumber> cases) {
		return this.jdbc
			.sql("""
					select (t.at at time zone 'Europe/Helsinki')::date as day, min(t.at) as first, count(*) as times, t.kind,
					       t.purpose, case when :names then u.display_name end as name, nullif(o.name, '') as organisation,
					       case when u.username is null then t.username end as automatic,
					       array(select r.role from user_role r where r.username = t.username order by r.role) as roles
					  from trail t
					  left join app_user u on u.username = t.username
					  left join organisation o on o.id = u.organisation_id
					 where t.clients && (array[:client]::uuid[]
					                     || array(select old_id from client_joined where client_id = :client)) or t.cases && cast(:cases as text[])
					 group by 1, t.kind, t.purpose, t.username, u.username, u.display_name, o.name
					 order by 2
					""")
			.param("client", client)
			.param("cases", cases.stream().map(CaseNumber::value).toArray(String[]::new))
			.param("names", this.names)
			.query(ClientLog::line)
			.list();
	}

	private static Line line(ResultSet row, int number) throws SQLException {
		return new Line(row.getObject("day", LocalDate.class), row.getTimestamp("first").toInstant(),
				row.getInt("times"), row.getString("kind"), row.getString("purpose"), row.getString("name"),
				row.getString("organisation"), row.getString("automatic"),
				List.of((String[]) row.getArray("roles").getArray()));
	}

	/**
	 * What somebody did or saw on a day.
	 *
	 * @param first when for the first time on that day
	 * @param name of the person, or {@code null} where only organisation and role are
	 * told
	 * @param automatic {@code system}, {@code client} or {@code partner}, or {@code null}
	 */
	public record Line(LocalDate day, Instant first, int times, String kind, String purpose, String name,
			String organisation, String automatic, List<String> roles) {
	}

}
