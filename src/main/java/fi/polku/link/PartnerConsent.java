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

	private final CurrentUser user;

	PartnerConsent(Cases cases, Consents consents, CurrentUser user) {
		this.cases = cases;
		this.consents = consents;
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
	 * The ground to keep with a partner's link. A consent given now is recorded, to this
	 * partner alone; without a ground there is no link (409).
	 */
	Ground settle(NewLink wanted) {
		var number = wanted.caseNumber();
		var fault = fault(number, wanted.ground());
		if (fault != null) {
			throw Refusal.conflict(fault);
		}
		var limits = limits(number);
		var asked = isAsked(number);
		if (asked && limits == null) {
			return new Ground(Ground.Kind.CONSENT, null);
		}
		return switch (wanted.ground().kind()) {
			case LAW -> Ground.law(wanted.ground().words().strip());
			case COVERED -> new Ground(Ground.Kind.COVERED, limits);
			case CONSENT -> {
				this.consents.record(client(number), KIND, true, number.value(), this.user.username(),
						new ConsentTerms(wanted.ground().words(), wanted.partner(), null, null, null));
				yield new Ground(Ground.Kind.CONSENT, null);
			}
		};
	}

	/** What the trail tells of a disclosure: to whom and on what ground. */
	List<Change> told(NewLink wanted, Ground ground) {
		var client = client(wanted.caseNumber());
		return List.of(Change.of(client, "link.recipient", null, wanted.partner()), Change.of(client,
				"link.ground." + ground.kind().word(), null, (ground.words() != null) ? ground.words() : true));
	}

	private Optional<ConsentTerms> limited(CaseNumber number) {
		return this.consents.inForce(client(number), KIND).map(Consent::terms).filter(ConsentTerms::isLimited);
	}

	private UUID client(CaseNumber number) {
		return this.cases.get(number).clientId();
	}

}
