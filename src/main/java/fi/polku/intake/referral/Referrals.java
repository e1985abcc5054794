package fi.polku.intake.referral;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Notes;
import fi.polku.casefile.Opening;
import fi.polku.client.Clients;
import fi.polku.client.Contact;
import fi.polku.client.NewClient;
import fi.polku.client.Protection;
import fi.polku.client.Protections;
import fi.polku.journey.Beginning;
import fi.polku.journey.Guidance;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes referrals in: the person into the register, the case and its journey begun. */
@Service
@Transactional
class Referrals {

	private final Clients clients;

	private final Protections protections;

	private final Guidance guidance;

	private final Notes notes;

	private final ReferralNote note;

	private final Trail trail;

	private final Clock clock;

	Referrals(Clients clients, Protections protections, Guidance guidance, Notes notes, ReferralNote note, Trail trail,
			Clock clock) {
		this.clients = clients;
		this.protections = protections;
		this.guidance = guidance;
		this.notes = notes;
		this.note = note;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Begins guidance. Where the person has an open case of the programme, the referral
	 * is attached to it as a note and no second case is opened. Details of a known person
	 * are left as they are; contact details that came with the referral go into the note.
	 * A protection order told with it hides the person before anybody is given the case.
	 */
	Opening receive(Referral referral) {
		var known = referral.code() != null && this.clients.find(referral.code()).isPresent();
		var client = register(referral);
		if (referral.protectionOrder() && !this.clients.get(client).protectionOrder()) {
			this.protections.check(client, new Protection(true, Helsinki.today(this.clock), "referral", null));
		}
		var opening = this.guidance.begin(new Beginning(client, referral.programme(), referral.source().code(),
				referral.reason(), referral.referrer(), referral.jobSearchBegan(), null, null));
		if (opening instanceof Opening.AlreadyOpen open) {
			this.notes.write(open.number(), this.note.attached(referral));
			this.trail.did("referral.attached", "guidance", "registerReferral", open.number(), List.of());
		}
		else {
			if (known && referral.hasContact()) {
				this.notes.write(opening.number(), this.note.contact(referral));
			}
			this.trail.did("referral.received", "guidance", "registerReferral", opening.number(),
					List.of(Change.of(client, "source", null, referral.source().code()),
							Change.of(client, "reason", null, referral.reason()),
							Change.of(client, "referrer", null, referral.referrer())));
		}
		return opening;
	}

	private UUID register(Referral referral) {
		var contact = new Contact(referral.phone(), referral.email(), null, null, null, null);
		return this.clients.register(new NewClient(referral.code(), referral.lastName(), referral.firstNames(),
				referral.language(), contact, null));
	}

}
