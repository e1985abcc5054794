package fi.polku.link;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.casefile.Cases;
import fi.polku.client.Consent;
import fi.polku.client.ConsentTerms;
import fi.polku.client.Consents;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Change;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Component;

/**
 * Whether partners may be asked about a client, and on what ground: not where the newest
 * answer is a refusal, or a consent that was withdrawn or has run out. Silence is no
 * consent, and a limited consent no unlimited one: then the official names the ground.
 */
@Component
class PartnerConsent {

	static final String KIND = "partners";

	static final List<String> HOW = List.of("oral", "written", "strong");

	private final Cases cases;

	private final Consents consents;

	private final ServiceConsent services;

	private final CurrentUser user;

	PartnerConsent(Cases cases, Consents consents, ServiceConsent services, CurrentUser user) {
		this.cases = cases;
		this.consents = consents;
		this.services = services;
		this.user = user;
	}

	boolean isRefused(CaseNumber number) {
		return this.consents.newest(client(number), KIND).filter((given) -> !given).isPresent();
	}

	boolean isAsked(CaseNumber number) {
		return this.consents.latest(client(number), KIND).isPresent();
	}

	/** To whom and what the consent in force is limited, in words, or {@code null}. */
	String limits(CaseNumber number) {
		return limited(number).map(ConsentTerms::limits).orElse(null);
	}

	/** Whether the link still opens, as the client has said. */
	boolean opens(PersonalLink link) {
		return !isRefused(link.caseNumber()) && !this.services.isRefused(link);
	}

	/** Whether the client has said no to telling the provider of the service. */
	boolean isRefused(CaseNumber number, String service) {
		return this.services.isRefused(number, service);
	}

	/** Why the partner cannot be told by the link, as the texts call it, or null. */
	String fault(NewLink wanted) {
		var fault = fault(wanted.caseNumber(), wanted.ground());
		return (fault == null && isRefused(wanted.caseNumber(), wanted.model()) && !isByLaw(wanted.ground()))
				? "link.fault.serviceRefused" : fault;
	}

	private static boolean isByLaw(Ground ground) {
		return ground != null && ground.kind() == Ground.Kind.LAW && ground.hasWords();
	}

	/** The ground to keep with a link, where the provider of its service may be told. */
	Ground settle(NewLink wanted) {
		var fault = fault(wanted);
		if (fault != null) {
			throw Refusal.conflict(fault);
		}
		return isRefused(wanted.caseNumber(), wanted.model()) ? Ground.law(wanted.ground().words().strip())
				: settle(wanted.caseNumber(), wanted.partner(), wanted.ground());
	}

	/** Why a partner cannot be told on this ground, as the texts call it, or null. */
	String fault(CaseNumber number, Ground ground) {
		if (isRefused(number)) {
			return "link.fault.consent";
		}
		var limited = limited(number).isPresent();
		if (isAsked(number) && !limited) {
			return null;
		}
		var kind = (ground != null) ? ground.kind() : null;
		if (kind == Ground.Kind.LAW) {
			return ground.hasWords() ? null : "link.fault.section";
		}
		if (limited) {
			return (kind == Ground.Kind.COVERED) ? null : "link.fault.covered";
		}
		return (kind == Ground.Kind.CONSENT && HOW.contains(String.valueOf(ground.words()))) ? null
				: "link.fault.ground";
	}

	/**
	 * The ground to keep with what a partner gets. A consent given now is recorded, to
	 * this partner alone; without a ground there is nothing (409).
	 */
	Ground settle(CaseNumber number, String partner, Ground given) {
		var fault = fault(number, given);
		if (fault != null) {
			throw Refusal.conflict(fault);
		}
		var limits = limits(number);
		var asked = isAsked(number);
		if (asked && limits == null) {
			return new Ground(Ground.Kind.CONSENT, null);
		}
		return switch (given.kind()) {
			case LAW -> Ground.law(given.words().strip());
			case COVERED -> new Ground(Ground.Kind.COVERED, limits);
			case CONSENT -> {
				this.consents.record(client(number), KIND, true, number.value(), this.user.username(),
						new ConsentTerms(given.words(), partner, null, null, null));
				yield new Ground(Ground.Kind.CONSENT, null);
			}
		};
	}

	/** What the trail tells of a disclosure: to whom and on what ground. */
	List<Change> told(CaseNumber number, String partner, Ground ground) {
		var client = client(number);
		return List.of(Change.of(client, "link.recipient", null, partner), Change.of(client,
				"link.ground." + ground.kind().word(), null, (ground.words() != null) ? ground.words() : true));
	}

	/** The consent in force that a disclosure of now rests on, or {@code null}. */
	Long inForce(CaseNumber number) {
		return this.consents.inForce(client(number), KIND).map(Consent::id).orElse(null);
	}

	private Optional<ConsentTerms> limited(CaseNumber number) {
		return this.consents.inForce(client(number), KIND).map(Consent::terms).filter(ConsentTerms::isLimited);
	}

	private UUID client(CaseNumber number) {
		return this.cases.get(number).clientId();
	}

}
