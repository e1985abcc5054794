package fi.polku.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fi.polku.casefile.Case;
import fi.polku.casefile.Cases;
import fi.polku.client.Client;
import fi.polku.client.Clients;
import fi.polku.client.Consents;
import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Just before a message goes: whether the case is still open, the client still to be
 * told, and where to. A written message may have waited for days.
 */
@Component
class LastCheck {

	/** What is told after a case has ended, too. */
	private static final Set<String> AFTERWARDS = Set.of("referralAnswered", "selfReferralAnswered", "guidanceEnded",
			"followUpQuestion", "claimReminder", "appointmentCancelled", TellClient.TEMPLATE);

	/** A message that has waited longer than this may say what is past. */
	private static final Duration FRESH = Duration.ofDays(14);

	private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+");

	private final Cases cases;

	private final Clients clients;

	private final Consents consents;

	private final JdbcClient jdbc;

	private final Clock clock;

	LastCheck(Cases cases, Clients clients, Consents consents, JdbcClient jdbc, Clock clock) {
		this.cases = cases;
		this.clients = clients;
		this.consents = consents;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Verdict of(Waiting message) {
		if (message.notBefore().plus(FRESH).isBefore(this.clock.instant()) && message.attempts() == 1) {
			return new Verdict.Failed("tooLate");
		}
		if ("staff".equals(message.recipient())) {
			return mailTo("select email from app_user where username = :who and active", message.username());
		}
		var one = this.cases.get(new CaseNumber(message.caseNumber()));
		if (!one.open() && !AFTERWARDS.contains(message.template())) {
			return new Verdict.Withdrawn("caseClosed");
		}
		return switch (message.recipient()) {
			case "client" -> client(one, message);
			case "partner" -> partner(one, message.address());
			case "authority" -> mail(message.address(), isOfAuthority(one) ? one.referrer() : null);
			default -> mailTo("""
					select u.email from app_user u join user_role r on r.username = u.username
					 where u.active and u.email is not null and r.role = :who
					 order by u.username limit 1
					""", "COMPANY_COORDINATOR");
		};
	}

	/** Whoever refuses e-mail and text messages is told by letter: to tell is a duty. */
	private Verdict client(Case one, Waiting message) {
		var client = this.clients.get(one.clientId());
		if (refused(one, "contact") || client.protectionOrder() && !message.placeless()) {
			return letter(client);
		}
		var contact = client.contact();
		var channel = message.channelChosen() ? message.channel()
				: Objects.requireNonNullElse(contact.channel(), "letter");
		if ("email".equals(channel) && contact.email() != null) {
			return new Verdict.Goes(channel, contact.email());
		}
		if ("text_message".equals(channel) && contact.phone() != null) {
			return new Verdict.Goes(channel, contact.phone());
		}
		return letter(client);
	}

	/**
	 * What was written before a protection order names a place and goes by letter only.
	 */
	private static Verdict letter(Client client) {
		return client.isPostable() ? new Verdict.Goes("letter", "")
				: new Verdict.Failed(client.protectionOrder() ? "noContactAddress" : "noAddress");
	}

	/**
	 * To the address that was given, or to whoever referred the client. What a step of
	 * the process writes names no client and rests on the law of the service, unless the
	 * client has refused: then somebody sees that it did not go.
	 */
	private Verdict partner(Case one, String given) {
		var needsConsent = given != null || !isOfAuthority(one);
		return (needsConsent && refused(one, "partners")) ? new Verdict.Failed("noConsent")
				: mail(given, one.referrer());
	}

	private static boolean isOfAuthority(Case one) {
		return "employmentAuthority".equals(one.source());
	}

	private static Verdict mail(String given, String otherwise) {
		var address = EMAIL.matcher(Stream.of(given, otherwise).filter(Objects::nonNull).findFirst().orElse(""));
		return address.find() ? new Verdict.Goes("email", address.group()) : new Verdict.Failed("noAddress");
	}

	private boolean refused(Case one, String kind) {
		return this.consents.newest(one.clientId(), kind).filter((given) -> !given).isPresent();
	}

	private Verdict mailTo(String sql, String who) {
		Optional<String> address = this.jdbc.sql(sql)
			.param("who", who)
			.query((row, number) -> Optional.ofNullable(row.getString(1)))
			.optional()
			.flatMap((it) -> it);
		return address.<Verdict>map((it) -> new Verdict.Goes("email", it))
			.orElseGet(() -> new Verdict.Failed("noAddress"));
	}

	/** What the check says. */
	sealed interface Verdict {

		/** By this channel to this address. */
		record Goes(String channel, String address) implements Verdict {
		}

		/** Not to be told any more. */
		record Withdrawn(String why) implements Verdict {
		}

		/** Somebody must see to it. */
		record Failed(String why) implements Verdict {
		}

	}

}
