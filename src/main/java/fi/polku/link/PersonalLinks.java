package fi.polku.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.process.Runs;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, finds, opens and revokes personal links. */
@Service
@Transactional
public class PersonalLinks {

	private final JdbcClient jdbc;

	private final PasswordEncoder encoder;

	private final LinkSettings settings;

	private final PartnerConsent consent;

	private final Runs runs;

	private final CurrentUser user;

	private final Trail trail;

	private final Clock clock;

	PersonalLinks(JdbcClient jdbc, PasswordEncoder encoder, LinkSettings settings, PartnerConsent consent, Runs runs,
			CurrentUser user, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.encoder = encoder;
		this.settings = settings;
		this.consent = consent;
		this.runs = runs;
		this.user = user;
		this.trail = trail;
		this.clock = clock;
	}

	/** Makes a link, a client's only one; none without a ground or against a no (409). */
	public MadeLink make(NewLink wanted) {
		if (!opens(wanted.kind())) {
			throw Refusal.conflict("link.fault.clientsClosed");
		}
		var ground = (wanted.kind() == PersonalLink.Kind.PARTNER) ? this.consent.settle(wanted) : null;
		if (wanted.kind() == PersonalLink.Kind.CLIENT) {
			of(wanted.caseNumber()).stream()
				.filter((one) -> one.kind() == PersonalLink.Kind.CLIENT && one.isUsable(this.clock.instant()))
				.forEach((one) -> revoke(wanted.caseNumber(), one.id()));
		}
		var token = Secrets.token();
		var code = Secrets.code();
		this.jdbc
			.sql("""
					insert into personal_link (id, kind, token_hash, code_hash, case_number, partner, model, run_id, question, language,
					                           made_by, made_at, expires_at, ground, ground_words)
					values (:id, :kind, :token, :code, :case, :partner, :model, :run, :question, :language, :by, :at, :expires,
					        :ground, :words)
					""")
			.param("id", UUID.randomUUID())
			.param("kind", wanted.kind().word())
			.param("token", Secrets.digest(token))
			.param("code", this.encoder.encode(code))
			.param("case", wanted.caseNumber().value())
			.param("partner", wanted.partner())
			.param("model", wanted.model())
			.param("run", this.runs.newest(wanted.caseNumber(), wanted.model()).orElse(null))
			.param("question", wanted.question())
			.param("language", wanted.language())
			.param("by", this.user.username())
			.param("at", now())
			.param("expires", Timestamp.from(this.clock.instant().plus(this.settings.life(wanted.kind()))))
			.param("ground", (ground != null) ? ground.kind().word() : null)
			.param("words", (ground != null) ? ground.words() : null)
			.update();
		this.trail.did("link.made", "guidance", wanted.kind().word(), wanted.caseNumber(), List.of());
		if (ground != null) {
			this.trail.did("link.disclosed", "guidance", wanted.kind().word(), wanted.caseNumber(),
					this.consent.told(wanted.caseNumber(), wanted.partner(), ground));
		}
		return new MadeLink(this.settings.address(wanted.kind(), token), code);
	}

	/** Whether links of this kind are made and opened here at all. */
	boolean opens(PersonalLink.Kind kind) {
		return this.settings.opens(kind);
	}

	/** The links of a case, the newest first. */
	public List<PersonalLink> of(CaseNumber caseNumber) {
		return this.jdbc.sql("select * from personal_link where case_number = :case order by made_at desc, id")
			.param("case", caseNumber.value())
			.query(PersonalLinks::read)
			.list();
	}

	/** Takes a link of the case out of force; false where there is none such in force. */
	public boolean revoke(CaseNumber caseNumber, UUID id) {
		var revoked = this.jdbc.sql("""
				update personal_link set revoked_at = :at
				where id = :id and case_number = :case and revoked_at is null
				""").param("at", now()).param("id", id).param("case", caseNumber.value()).update() == 1;
		if (revoked) {
			this.trail.did("link.revoked", "guidance", null, caseNumber, List.of());
		}
		return revoked;
	}

	/** The link behind a token, if it is in force. */
	public Optional<PersonalLink> find(PersonalLink.Kind kind, String token) {
		return this.jdbc.sql("select * from personal_link where token_hash = :token and kind = :kind")
			.param("token", Secrets.digest(token))
			.param("kind", kind.word())
			.query(PersonalLinks::read)
			.optional()
			.filter((link) -> opens(kind) && link.isUsable(this.clock.instant()))
			.filter((link) -> kind == PersonalLink.Kind.CLIENT || this.consent.opens(link));
	}

	/** Tries a code; wrong ones are counted, lock the link and at last revoke it. */
	public Opening open(PersonalLink.Kind kind, String token, String code) {
		var found = this.jdbc
			.sql("select code_hash from personal_link where token_hash = :token and kind = :kind for update")
			.param("token", Secrets.digest(token))
			.param("kind", kind.word())
			.query(String.class)
			.optional();
		var link = found.flatMap((hash) -> find(kind, token));
		if (link.isEmpty()) {
			return new Opening.Gone();
		}
		if (link.get().isLocked(this.clock.instant())) {
			return new Opening.Locked();
		}
		return this.encoder.matches(code.replaceAll("\\s", ""), found.get()) ? opened(link.get()) : wrong(link.get());
	}

	private Opening opened(PersonalLink link) {
		this.jdbc.sql("""
				update personal_link set wrong_codes = 0, locked_until = null, opened_at = :at where id = :id
				""").param("at", now()).param("id", link.id()).update();
		this.trail.did("link.opened", "guidance", link.kind().word(), link.caseNumber(), List.of());
		return new Opening.Opened(link);
	}

	private Opening wrong(PersonalLink link) {
		int wrong = link.wrongCodes() + 1;
		var locks = wrong % LinkSettings.TRIES == 0;
		this.jdbc.sql("""
				update personal_link set wrong_codes = :wrong, locked_until = :until, revoked_at = :revoked
				where id = :id
				""")
			.param("wrong", wrong)
			.param("until", locks ? Timestamp.from(this.clock.instant().plus(LinkSettings.REST)) : null)
			.param("revoked", (wrong >= LinkSettings.TRIES * LinkSettings.RESTS) ? now() : null)
			.param("id", link.id())
			.update();
		this.trail.did("link.wrongCode", "guidance", link.kind().word(), link.caseNumber(), List.of());
		return locks ? new Opening.Locked() : new Opening.Wrong();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static PersonalLink read(ResultSet row, int number) throws SQLException {
		return new PersonalLink(row.getObject("id", UUID.class),
				PersonalLink.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
				new CaseNumber(row.getString("case_number")), row.getString("partner"), row.getString("model"),
				row.getString("run_id"), row.getString("question"), row.getString("language"), row.getString("made_by"),
				row.getTimestamp("made_at").toInstant(), row.getTimestamp("expires_at").toInstant(),
				instant(row.getTimestamp("revoked_at")), instant(row.getTimestamp("opened_at")),
				row.getInt("wrong_codes"), instant(row.getTimestamp("locked_until")),
				Ground.of(row.getString("ground"), row.getString("ground_words")));
	}

	private static Instant instant(Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

}
