package fi.polku.benefitlist;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clients of the register who stand on rows that were refused, for the trail. */
@Component
class RefusedPeople {

	private final JdbcClient jdbc;

	RefusedPeople(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<UUID> refused(UUID list) {
		return this.jdbc.sql("""
				select distinct c.client_id as id
				from benefit_row r
				join client_code c on c.code_index = r.code_index
				join client k on k.id = c.client_id and not k.protected
				where r.list_id = :list and r.state in ('REJECTED', 'FAILED')
				order by id
				""").param("list", list).query(UUID.class).list();
	}

}
