package fi.polku.provider;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import fi.polku.security.SignInSettings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who of the provider is whom here, and in which of its sessions they came. */
@Repository
@Transactional
class Subjects {

	private final JdbcClient jdbc;

	private final SignInSettings settings;

	private final Clock clock;

	Subjects(JdbcClient jdbc, SignInSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.clock = clock;
	}

	public Optional<String> usernameOf(String issuer, String subject) {
		return this.jdbc.sql("select username from provider_person where issuer = :issuer and subject = :subject")
			.param("issuer", issuer)
			.param("subject", subject)
			.query(String.class)
			.optional();
	}

	/** Whose a session of the provider is; it may be of several who share a browser. */
	public List<String> usernamesOf(String sid) {
		return this.jdbc.sql("select username from provider_session where sid = :sid")
			.param("sid", sid)
			.query(String.class)
			.list();
	}

	public boolean isLinked(String username) {
		return this.jdbc.sql("select exists (select from provider_person where username = :username)")
			.param("username", username)
			.query(Boolean.class)
			.single();
	}

	/** The subject is this person, who arrives now. */
	public void arrived(String issuer, String subject, String username) {
		this.jdbc.sql("""
				insert into provider_person (issuer, subject, username, arrived_at)
				values (:issuer, :subject, :username, :now)
				on conflict (issuer, subject) do update set arrived_at = excluded.arrived_at
				""")
			.param("issuer", issuer)
			.param("subject", subject)
			.param("username", username)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	/**
	 * Keeps in which session of the provider somebody came, as long as one lasts here.
	 */
	public void began(String sid, String username) {
		var now = this.clock.instant();
		this.jdbc.sql("delete from provider_session where begun_at < :before")
			.param("before", Timestamp.from(now.minus(this.settings.longest())))
			.update();
		this.jdbc.sql("""
				insert into provider_session (sid, username, begun_at) values (:sid, :username, :now)
				on conflict (sid, username) do update set begun_at = excluded.begun_at
				""").param("sid", sid).param("username", username).param("now", Timestamp.from(now)).update();
	}

}
