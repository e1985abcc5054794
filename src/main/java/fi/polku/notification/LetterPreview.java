package fi.polku.notification;

import java.time.Clock;
import java.util.List;

import fi.polku.notification.Letters.Letter;

import org.springframework.stereotype.Component;

/** A letter to an invented client, as it would be printed. */
@Component
public class LetterPreview {

	private final LetterPdf pdf;

	private final Clock clock;

	LetterPreview(LetterPdf pdf, Clock clock) {
		this.pdf = pdf;
		this.clock = clock;
	}

	/** As an accessible PDF. */
	public byte[] of(String subject, String body, String language) {
		return this.pdf.of(List.of(new Letter(null, null, null, language, subject, body, this.clock.instant(), true,
				"Maija Keksitty", "Mallikatu 1", "00000 Mallila")));
	}

}
