package fi.polku.workshop.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import fi.polku.workshop.publish.Publishing;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where each deployment came from, and what its draft says of who and why. */
@Service
class Origins {

	private final RepositoryService repository;

	private final JdbcClient jdbc;

	Origins(RepositoryService repository, JdbcClient jdbc) {
		this.repository = repository;
		this.jdbc = jdbc;
	}

	Map<String, Published> all() {
		var drafts = drafts();
		var all = new HashMap<String, Published>();
		for (var one : this.repository.createDeploymentQuery().list()) {
			var at = one.getDeploymentTime().toInstant();
			var draft = drafts.get(one.getId());
			all.put(one.getId(), (draft != null) ? draft.on(at)
					: new Published(at, !Publishing.SOURCE.equals(one.getSource()), null, null, null, null));
		}
		return all;
	}

	private Map<String, Told> drafts() {
		var drafts = new HashMap<String, Told>();
		this.jdbc
			.sql("""
					select d.deployment_id, d.id, d.name, d.reason, b.display_name as begun_by, p.display_name as published_by
					  from model_draft d
					  join app_user b on b.username = d.created_by
					  left join app_user p on p.username = d.decided_by
					 where d.deployment_id is not null
					""")
			.query((row, number) -> drafts.put(row.getString("deployment_id"), told(row)))
			.list();
		return drafts;
	}

	private static Told told(ResultSet row) throws SQLException {
		return new Told(row.getObject("id", UUID.class), row.getString("begun_by"), row.getString("published_by"),
				row.getString("reason"));
	}

	private record Told(UUID draft, String by, String publishedBy, String why) {

		Published on(Instant at) {
			return new Published(at, false, this.draft, this.by, this.publishedBy, this.why);
		}

	}

}
