package fi.polku.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many of those whom a person guides have a protection order: whoever gets their work
 * sees what the order hides.
 */
@Component("protectedInHand")
class ProtectedInHand {

	private final JdbcClient jdbc;

	ProtectedInHand(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public int of(String username) {
		return this.jdbc.sql("""
				select count(distinct c.client_id)
				  from client_case c
				  join client k on k.id = c.client_id and k.protected
				 where c.state = 'open'
				   and (c.owner = :who
				        or exists (select from work_item w where w.case_number = c.number and w.assignee = :who))
				""").param("who", username).query(Integer.class).single();
	}

}
