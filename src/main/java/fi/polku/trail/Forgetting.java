package fi.polku.trail;

import java.util.List;
import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a client's values out of the trail when the client is erased, and says which in
 * the trail. The rows stay, for they hold numbers only, and so does the chain: it is over
 * digests that nobody can guess without the salt.
 */
@Service
@Transactional
public class Forgetting implements PersonalData {

	/** The kind of the act that names the digests of the values erased. */
	public static final String ERASED = "client.erased";

	private final JdbcClient jdbc;

	private final Trail trail;

	Forgetting(JdbcClient jdbc, Trail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
	}

	@Override
	public Set<String> tables() {
		return Set.of("trail", "trail_value", "trail_salt", "trail_head", "trail_anomaly");
	}

	/**
	 * Deletes the values of the cases that go and, if the client goes entirely, all of
	 * the client's with their salt, and what was noted of them when it stood out, and
	 * writes the act of erasure.
	 */
	@Override
	public void forget(Forgotten forgotten) {
		var digests = this.jdbc.sql("""
				with ids as (
				    select cast(:client as uuid) as id union all
				    select old_id from client_joined where client_id = :client
				), gone as (
				    delete from trail_value v
				     using trail t, (select cast(:cases as text[]) as cases) own
				     where t.id = v.trail_id
				       and (v.client_id in (select id from ids) and (:entirely or t.cases && own.cases)
				            or v.client_id is not null and t.cases && own.cases and t.cases <@ own.cases)
				    returning t.value_digests[v.n] as digest
				), salt as (
				    delete from trail_salt where client_id in (select id from ids) and :entirely
				)
				select digest from gone order by 1
				""")
			.param("client", forgotten.client())
			.param("cases", forgotten.numbers())
			.param("entirely", forgotten.entirely())
			.query(String.class)
			.list();
		this.jdbc.sql("""
				update trail_anomaly set note = null
				 where note is not null and cases && cast(:cases as text[])
				""").param("cases", forgotten.numbers()).update();
		this.trail.erased(digests, forgotten.cases(), forgotten.entirely() ? List.of(forgotten.client()) : List.of(),
				forgotten.purpose());
	}

}
