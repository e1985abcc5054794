package fi.polku.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import fi.polku.casefile.Cases;
import fi.polku.client.Client;
import fi.polku.client.Clients;
import fi.polku.process.CaseNumber;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells clients and partners. A message is written in the transaction of the act, in the
 * client's language and for the channel the client chose; without a chosen channel it is
 * a letter.
 */
@Service
@Transactional
public class Notifier {

	private final JdbcClient jdbc;

	private final Cases cases;

	private final Clients clients;

	private final MessageWords words;

	private final Trail trail;

	private final Clock clock;

	Notifier(JdbcClient jdbc, Cases cases, Clients clients, MessageWords words, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.clients = clients;
		this.words = words;
		this.trail = trail;
		this.clock = clock;
	}

	public void toClient(CaseNumber caseNumber, Message message) {
		var client = this.clients.get(this.cases.get(caseNumber).clientId());
		write(caseNumber, client, "client", channelOf(client), message);
	}

	/** Tells the client in a language and by a channel that somebody chose this once. */
	public void toClient(CaseNumber caseNumber, Message message, String language, String channel) {
		var client = this.clients.get(this.cases.get(caseNumber).clientId());
		var way = new Way(channel, true, language, isPlaceless(client, channel));
		insert(new Addressee(caseNumber.value(), client.id(), null, "client"), way, message);
		this.trail.did("message.written", "guidance", message.template(), caseNumber, List.of());
	}

	/** Tells whoever referred the client; never more than is needed. */
	public void toPartner(CaseNumber caseNumber, Message message) {
		var client = this.clients.get(this.cases.get(caseNumber).clientId());
		write(caseNumber, client, "partner", "email", message);
	}

	/** Tells a partner who works with the client; never more than is needed. */
	public void toPartner(CaseNumber caseNumber, PartnerAddress address, Message message) {
		writeTo("partner", caseNumber, address, message);
	}

	/** Tells the authority that referred the client, and nobody where another did. */
	public void toAuthority(CaseNumber caseNumber, Message message) {
		var client = this.clients.get(this.cases.get(caseNumber).clientId());
		write(caseNumber, client, "authority", "email", message);
	}

	/** Tells an authority that the law lets know: no consent is asked for it. */
	public void toAuthority(CaseNumber caseNumber, PartnerAddress address, Message message) {
		writeTo("authority", caseNumber, address, message);
	}

	/** Tells the company coordinator of what the employer must be told in time. */
	public void toCompanyCoordinator(CaseNumber caseNumber, Message message) {
		var client = this.clients.get(this.cases.get(caseNumber).clientId());
		write(caseNumber, client, "company_coordinator", "email", message);
	}

	/** Tells a colleague by e-mail, with no word about any client. */
	public void toColleague(String username, String language, Message message) {
		insert(new Addressee(null, null, username, "staff"), new Way("email", false, language, false), message);
	}

	/** The message as it will be read. */
	public Draft draft(Message message, String language) {
		var words = this.words.of(null, message, language);
		return new Draft(words.subject(), words.body());
	}

	/** What has been told about the case, the newest first. */
	public List<Outgoing> of(CaseNumber caseNumber) {
		return this.jdbc.sql("""
				select *, case channel when 'text_message' then coalesce(text_message, body) else body end as words
				  from outgoing where case_number = :case order by created_at desc
				""")
			.param("case", caseNumber.value())
			.query((row, number) -> new Outgoing(row.getObject("id", UUID.class), row.getString("recipient"),
					row.getString("channel"), row.getString("template"), row.getString("subject"),
					row.getString("words"), row.getString("calendar"), row.getString("state"),
					row.getTimestamp("created_at").toInstant(), row.getTimestamp("not_before").toInstant(),
					row.getTimestamp("changed_at").toInstant()))
			.list();
	}

	/**
	 * What still waits of the meeting does not go.
	 * @return the templates of what did not
	 */
	public List<String> withdraw(UUID appointment) {
		return this.jdbc
			.sql("""
					update outgoing set state = 'withdrawn', fault = 'appointmentChanged', leased_until = null, changed_at = :at
					where appointment_id = :appointment and state in ('waiting', 'to_print', 'failed')
					returning template
					""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("appointment", appointment)
			.query(String.class)
			.list();
	}

	private void writeTo(String recipient, CaseNumber caseNumber, PartnerAddress address, Message message) {
		var client = this.clients.get(this.cases.get(caseNumber).clientId());
		insert(new Addressee(caseNumber.value(), client.id(), null, recipient),
				new Way("email", false, address.language(), false), message.to(address.email()));
		this.trail.did("message.written", "guidance", message.template(), caseNumber, List.of());
	}

	private void write(CaseNumber caseNumber, Client client, String recipient, String channel, Message message) {
		var language = "client".equals(recipient) ? client.language() : "fi";
		insert(new Addressee(caseNumber.value(), client.id(), null, recipient),
				new Way(channel, false, language, "client".equals(recipient) && isPlaceless(client, channel)), message);
		this.trail.did("message.written", "guidance", message.template(), caseNumber, List.of());
	}

	private void insert(Addressee to, Way way, Message whole) {
		var message = way.placeless() ? whole.placeless() : whole;
		var at = Timestamp.from(this.clock.instant());
		var number = (to.caseNumber() != null) ? new CaseNumber(to.caseNumber()) : null;
		var words = this.words.of(number, message, way.language());
		this.jdbc
			.sql("""
					insert into outgoing (id, case_number, client_id, username, recipient, channel, channel_chosen, template,
					                      language, subject, body, text_message, calendar, not_before, appointment_id, address, placeless,
					                      state, created_at, changed_at)
					values (:id, :case, :client, :username, :recipient, :channel, :chosen, :template, :language, :subject, :body,
					        :textMessage, :calendar, :notBefore, :appointment, :address, :placeless, 'waiting', :at, :at)
					""")
			.param("id", UUID.randomUUID())
			.param("case", to.caseNumber())
			.param("client", to.client())
			.param("username", to.username())
			.param("recipient", to.recipient())
			.param("channel", way.channel())
			.param("chosen", way.chosen())
			.param("template", message.template())
			.param("language", way.language())
			.param("subject", words.subject())
			.param("body", words.body())
			.param("textMessage", words.textMessage())
			.param("calendar", message.calendar())
			.param("notBefore", Timestamp.from(Objects.requireNonNullElse(message.notBefore(), this.clock.instant())))
			.param("appointment", message.appointment())
			.param("address", message.address())
			.param("placeless", way.placeless())
			.param("at", at)
			.update();
	}

	/**
	 * Whether a client behind a protection order is told no place: by mail or telephone
	 * it would lie in the hands of others. A letter goes to the contact address.
	 */
	public static boolean isPlaceless(Client client, String channel) {
		return client.protectionOrder() && !"letter".equals(channel);
	}

	private static String channelOf(Client client) {
		return Objects.requireNonNullElse(client.contact().channel(), "letter");
	}

	private record Addressee(String caseNumber, UUID client, String username, String recipient) {
	}

	private record Way(String channel, boolean chosen, String language, boolean placeless) {
	}

}
