package fi.polku.client;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clients have consented to, each answer kept. */
@Service
@Transactional
public class Consents {

	private final JdbcClient jdbc;

	private final Trail trail;

	private final Clock clock;

	Consents(JdbcClient jdbc, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	/** A consent given or refused; both are recorded. */
	public void record(UUID client, String kind, boolean given, String caseNumber, String recordedBy) {
		this.jdbc.sql("""
				insert into client_consent (client_id, kind, given, case_number, recorded_by, recorded_at)
				values (:id, :kind, :given, :case, :by, :at)
				""")
			.param("id", client)
			.param("kind", kind)
			.param("given", given)
			.param("case", caseNumber)
			.param("by", recordedBy)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		this.trail.did("client.consentRecorded", "guidance", List.of(client),
				List.of(Change.of(client, "consent." + kind, null, given)));
	}

	/** Every answer, the newest first. */
	public List<Consent> of(UUID client) {
		return this.jdbc.sql("""
				select kind, given and withdrawn_at is null as given, recorded_by, recorded_at
				  from client_consent
				 where client_id = :id
				 order by recorded_at desc, id desc
				""")
			.param("id", client)
			.query((row, number) -> new Consent(row.getString("kind"), row.getBoolean("given"),
					row.getString("recorded_by"), row.getTimestamp("recorded_at").toInstant()))
			.list();
	}

	/**
	 * Whether the newest recorded consent of the kind is given; empty where it was never
	 * asked.
	 */
	public Optional<Boolean> newest(UUID client, String kind) {
		return this.jdbc.sql("""
				select given and withdrawn_at is null from client_consent
				where client_id = :id and kind = :kind
				order by recorded_at desc, id desc
				limit 1
				""").param("id", client).param("kind", kind).query(Boolean.class).optional();
	}

}
