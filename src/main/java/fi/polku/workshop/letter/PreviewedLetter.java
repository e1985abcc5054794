package fi.polku.workshop.letter;

import fi.polku.process.letter.Letter;
import fi.polku.process.letter.LetterText;
import fi.polku.process.letter.TextLength;

/**
 * A letter as the invented client reads it.
 *
 * @param sms the text message, "" where there is none
 */
record PreviewedLetter(String language, String subject, String body, String sms, TextLength length) {

	static PreviewedLetter of(String language, Letter letter) {
		var sms = sample(letter.sms());
		return new PreviewedLetter(language, sample(letter.subject()), sample(letter.body()), sms, TextLength.of(sms));
	}

	private static String sample(String text) {
		return new LetterText((text != null) ? text : "").sample();
	}

}
