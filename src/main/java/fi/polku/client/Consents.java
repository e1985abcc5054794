package fi.polku.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clients have consented to, each answer kept. */
@Service
@Transactional
public class Consents {

	private final JdbcClient jdbc;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Consents(JdbcClient jdbc, Trail trail, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/** An answer that a form took; both are recorded. */
	public void record(UUID client, String kind, boolean given, String caseNumber, String recordedBy) {
		record(client, kind, given, caseNumber, recordedBy, ConsentTerms.OF_FORM);
	}

	/** A consent given or refused; both are recorded. A refusal ends what was given. */
	public void record(UUID client, String kind, boolean given, String caseNumber, String recordedBy,
			ConsentTerms terms) {
		this.jdbc
			.sql("""
					insert into client_consent (client_id, kind, given, case_number, recorded_by, recorded_at, how, recipients,
					                            data, valid_until, text_version)
					values (:id, :kind, :given, :case, :by, :at, :how, :recipients, :data, :until, :text)
					""")
			.param("id", client)
			.param("kind", kind)
			.param("given", given)
			.param("case", caseNumber)
			.param("by", recordedBy)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("how", terms.how())
			.param("recipients", terms.recipients())
			.param("data", terms.data())
			.param("until", terms.validUntil(), Types.DATE)
			.param("text", terms.textVersion())
			.update();
		this.trail.did("client.consentRecorded", "guidance", List.of(client),
				List.of(Change.of(client, "consent." + kind, null, given)));
		this.events.publishEvent(given ? new ConsentGiven(client, kind) : new ConsentWithdrawn(client, kind));
	}

	/**
	 * Withdraws what is in force of the kind, at once; what rests on it ends in this
	 * transaction. False where nothing was.
	 */
	public boolean withdraw(UUID client, String kind, String by) {
		var withdrawn = this.jdbc.sql("""
				update client_consent set withdrawn_at = :at, withdrawn_by = :by
				where client_id = :id and kind = :kind and given and withdrawn_at is null
				""")
			.param("id", client)
			.param("kind", kind)
			.param("by", by)
			.param("at", Timestamp.from(this.clock.instant()))
			.update() > 0;
		if (withdrawn) {
			this.trail.did("client.consentWithdrawn", "guidance", List.of(client),
					List.of(Change.of(client, "consent." + kind, true, false)));
			this.events.publishEvent(new ConsentWithdrawn(client, kind));
		}
		return withdrawn;
	}

	/** Every answer, the newest first. */
	public List<Consent> of(UUID client) {
		return this.jdbc.sql("""
				select * from client_consent
				 where client_id = :id
				 order by recorded_at desc, id desc
				""").param("id", client).query(Consents::read).list();
	}

	/** The newest answer of the kind; empty where it was never asked. */
	public Optional<Consent> latest(UUID client, String kind) {
		return this.jdbc.sql("""
				select * from client_consent
				where client_id = :id and kind = :kind
				order by recorded_at desc, id desc
				limit 1
				""").param("id", client).param("kind", kind).query(Consents::read).optional();
	}

	/** The newest answer of the kind where it is a consent in force. */
	public Optional<Consent> inForce(UUID client, String kind) {
		return latest(client, kind).filter((it) -> it.isInForce(Helsinki.today(this.clock)));
	}

	/**
	 * Whether the newest recorded consent of the kind is in force; empty where it was
	 * never asked.
	 */
	public Optional<Boolean> newest(UUID client, String kind) {
		return latest(client, kind).map((it) -> it.isInForce(Helsinki.today(this.clock)));
	}

	private static Consent read(ResultSet row, int number) throws SQLException {
		var terms = new ConsentTerms(row.getString("how"), row.getString("recipients"), row.getString("data"),
				row.getObject("valid_until", LocalDate.class), row.getString("text_version"));
		var withdrawn = row.getTimestamp("withdrawn_at");
		return new Consent(row.getLong("id"), row.getString("kind"), row.getBoolean("given"), terms,
				row.getString("recorded_by"), row.getTimestamp("recorded_at").toInstant(),
				(withdrawn != null) ? withdrawn.toInstant() : null, row.getString("withdrawn_by"));
	}

}
