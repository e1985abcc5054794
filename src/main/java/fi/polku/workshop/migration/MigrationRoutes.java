package fi.polku.workshop.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** From where to where migrations go, as they were begun. */
@Repository
@Transactional
class MigrationRoutes {

	private final JdbcClient jdbc;

	MigrationRoutes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void add(UUID id, int number, MoveRoute route) {
		this.jdbc.sql("""
				insert into model_migration_route (migration_id, number, source_definition, source_version,
				                                   target_definition, target_version, instructions)
				values (:id, :number, :source, :sourceVersion, :target, :targetVersion, :instructions::jsonb)
				""")
			.param("id", id)
			.param("number", number)
			.param("source", route.source())
			.param("sourceVersion", route.sourceVersion())
			.param("target", route.target())
			.param("targetVersion", route.targetVersion())
			.param("instructions", InstructionJson.write(route.instructions()))
			.update();
	}

	/** Those of a migration by their numbers, from 1. */
	@Transactional(readOnly = true)
	public List<MoveRoute> of(UUID id) {
		return new ArrayList<>(
				this.jdbc.sql("select * from model_migration_route where migration_id = :id order by number")
					.param("id", id)
					.query(MigrationRoutes::read)
					.list());
	}

	/** The last by which cases went from one version to another. */
	@Transactional(readOnly = true)
	public Optional<MoveRoute> newest(String source, String target) {
		return this.jdbc.sql("""
				select r.*
				  from model_migration_route r
				  join model_migration m on m.id = r.migration_id
				 where r.source_definition = :source and r.target_definition = :target
				 order by m.created_at desc
				 limit 1
				""").param("source", source).param("target", target).query(MigrationRoutes::read).optional();
	}

	private static MoveRoute read(ResultSet row, int number) throws SQLException {
		return new MoveRoute(row.getString("source_definition"), row.getInt("source_version"),
				row.getString("target_definition"), row.getInt("target_version"),
				InstructionJson.read(row.getString("instructions")), List.of());
	}

}
