package fi.polku.notification;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import fi.polku.client.Client;
import fi.polku.client.Contact;
import fi.polku.document.Pdf;
import fi.polku.notification.Letters.Letter;
import fi.polku.web.Fmt;
import fi.polku.web.Frame;

import org.springframework.stereotype.Component;

/** Letters as an accessible PDF, a page or more for each. */
@Component
class LetterPdf {

	private final Pdf pdf;

	private final Frame frame;

	private final Fmt fmt;

	private final Clock clock;

	LetterPdf(Pdf pdf, Frame frame, Fmt fmt, Clock clock) {
		this.pdf = pdf;
		this.frame = frame;
		this.fmt = fmt;
		this.clock = clock;
	}

	byte[] of(List<Letter> letters) {
		return this.pdf.render("letters", Locale.forLanguageTag(letters.get(0).language()), Map.of("letters", letters,
				"sender", this.frame.municipality(), "day", this.fmt.shortDate(letters.get(0).at())));
	}

	/** A letter that has not been written yet. */
	byte[] preview(Client client, Draft draft, String language) {
		var contact = client.isPostable() ? client.contact() : Contact.NONE;
		var town = text(contact.postalCode()) + " " + text(contact.postOffice());
		return of(List.of(new Letter(null, null, null, language, draft.subject(), draft.body(), this.clock.instant(),
				true, client.firstNames() + " " + client.lastName(), text(contact.streetAddress()), town.strip())));
	}

	private static String text(String known) {
		return Objects.requireNonNullElse(known, "");
	}

}
