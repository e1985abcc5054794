package fi.polku.casefile.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import fi.polku.casefile.Notes;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.web.Answer;
import fi.polku.web.Call;
import fi.polku.web.Idempotency;

import org.springframework.stereotype.Component;

/** A note sent twice from one page, by a double click or a second try, is one note. */
@Component
class NotesOnce {

	private final Notes notes;

	private final Idempotency idempotency;

	private final CurrentUser user;

	NotesOnce(Notes notes, Idempotency idempotency, CurrentUser user) {
		this.notes = notes;
		this.idempotency = idempotency;
		this.user = user;
	}

	/**
	 * Writes the note, unless the page has sent the same before.
	 * @param once the page's own mark; without one the note is written
	 */
	void write(CaseNumber number, String text, String once) {
		this.idempotency.once(call(number, text, once), () -> {
			this.notes.write(number, text);
			return new Answer(201, null, Map.of());
		});
	}

	/** What was changed before it was sent again is another note. */
	private Call call(CaseNumber number, String text, String once) {
		if (!once.matches("[0-9a-f-]{36}")) {
			return new Call(this.user.username(), null, null);
		}
		var body = text.getBytes(StandardCharsets.UTF_8);
		var hash = Call.of(this.user.username(), once, "/cases/" + number + "/notes", body).bodyHash();
		return new Call(this.user.username(), once + hash, hash);
	}

}
