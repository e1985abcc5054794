package fi.polku.intake;

import java.util.ArrayList;
import java.util.List;

import fi.polku.casefile.Case;
import fi.polku.casefile.Notes;
import fi.polku.client.Clients;
import fi.polku.process.CaseNumber;
import fi.polku.trail.Trail;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Keeps what somebody told before we knew that the person was in the register: it goes as
 * a note to the case that goes on.
 */
@Component
class ReferredBefore {

	private final Notes notes;

	private final Clients clients;

	private final Trail trail;

	private final MessageSource texts;

	ReferredBefore(Notes notes, Clients clients, Trail trail, MessageSource texts) {
		this.notes = notes;
		this.clients = clients;
		this.trail = trail;
		this.texts = texts;
	}

	/** What came with a case that ends, attached to the one that is open. */
	void attach(Case ends, CaseNumber open) {
		var lines = new ArrayList<String>();
		lines.add(text("intake.note.attached", text("intake.source." + ends.source())));
		if (ends.reason() != null) {
			lines.add(ends.reason());
		}
		addContact(lines, ends);
		this.notes.write(open, String.join("\n", lines));
		this.trail.did("referral.attached", "guidance", "joinPerson", open, List.of());
	}

	/** The contact details given, before the case is joined to a known person. */
	void keepContact(Case here) {
		var lines = new ArrayList<String>();
		addContact(lines, here);
		if (!lines.isEmpty()) {
			lines.add(0, text("intake.note.contact"));
			this.notes.write(here.number(), String.join("\n", lines));
		}
	}

	private void addContact(ArrayList<String> lines, Case of) {
		var contact = this.clients.get(of.clientId()).contact();
		if (contact.phone() != null) {
			lines.add(text("intake.referral.phone") + ": " + contact.phone());
		}
		if (contact.email() != null) {
			lines.add(text("intake.referral.email") + ": " + contact.email());
		}
	}

	private String text(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
