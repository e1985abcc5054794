package fi.polku.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents of the cases; one is never changed, a new version is a new document. */
@Repository
public class Documents {

	private static final String COLUMNS = """
			select id, case_number, kind, title, language, media_type, length(content) as bytes, sha256,
			       template_version, created_at, created_by
			  from document
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Documents(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps a document in a case and gives its id. */
	public UUID add(String caseNumber, MadeDocument made, String createdBy) {
		var id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into document (id, case_number, kind, title, language, media_type, content, sha256,
				       template_version, created_at, created_by)
				values (:id, :caseNumber, :kind, :title, :language, :mediaType, :content, :sha256,
				       :templateVersion, :createdAt, :createdBy)
				""")
			.param("id", id)
			.param("caseNumber", caseNumber)
			.param("kind", made.kind())
			.param("title", made.title())
			.param("language", made.language())
			.param("mediaType", made.mediaType())
			.param("content", made.content())
			.param("templateVersion", made.templateVersion())
			.param("sha256", sha256(made.content()))
			.param("createdAt", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("createdBy", createdBy)
			.update();
		return id;
	}

	/** Newest first. */
	public List<Document> ofCase(String caseNumber) {
		return this.jdbc.sql(COLUMNS + """
				 where case_number = :caseNumber
				 order by created_at desc, id
				""").param("caseNumber", caseNumber).query(Documents::read).list();
	}

	public Optional<Document> find(UUID id) {
		return this.jdbc.sql(COLUMNS + """
				 where id = :id
				""").param("id", id).query(Documents::read).optional();
	}

	public byte[] content(UUID id) {
		return this.jdbc.sql("""
				select content
				  from document
				 where id = :id
				""").param("id", id).query((row, number) -> row.getBytes("content")).single();
	}

	private static Document read(ResultSet row, int number) throws SQLException {
		return new Document(row.getObject("id", UUID.class), row.getString("case_number"), row.getString("kind"),
				row.getString("title"), row.getString("language"), row.getString("media_type"), row.getInt("bytes"),
				row.getString("sha256"), row.getInt("template_version"),
				row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getString("created_by"));
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every JVM has SHA-256", ex);
		}
	}

}
