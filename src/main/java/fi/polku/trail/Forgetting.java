package fi.polku.trail;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a client's values out of the trail when the client is erased. The rows stay, for
 * they hold numbers only, and so does the chain: it is over digests that nobody can guess
 * without the salt.
 */
@Service
@Transactional
public class Forgetting {

	/** The kind of the act that says which values were erased. */
	public static final String ERASED = "client.erased";

	private final JdbcClient jdbc;

	private final Trail trail;

	Forgetting(JdbcClient jdbc, Trail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
	}

	/**
	 * Deletes the values of the client and of the cases that are the client's alone, and
	 * the salts that no value needs any more, and writes the act of erasure, which names
	 * the salts.
	 * @param cases all cases of the client
	 * @param purpose {@code retention} or {@code erasure}
	 */
	public void forget(UUID client, Collection<CaseNumber> cases, String purpose) {
		var salts = this.jdbc.sql("""
				with gone as (
				    delete from trail_value
				     where client_id = :client
				        or client_id is not null
				           and trail_id in (select t.id
				                              from (select cast(:cases as text[]) as cases) own
				                              join trail t on t.cases && own.cases and t.cases <@ own.cases)
				    returning coalesce(client_id, :client) as client_id
				), who as (
				    select client_id from gone union select :client
				), salt as (
				    delete from trail_salt where client_id = :client returning client_id, salt
				)
				select left(encode(trail_sha256(encode(coalesce(salt.salt, s.salt), 'hex')), 'hex'), 16)
				  from who
				  left join salt using (client_id)
				  join trail_salt s using (client_id)
				 order by 1
				""")
			.param("client", client)
			.param("cases", cases.stream().map(CaseNumber::value).toArray(String[]::new))
			.query(String.class)
			.list();
		this.trail.erased(purpose, String.join(" ", salts), cases, List.of(client));
	}

}
