package fi.polku.client;

import java.util.List;

import fi.polku.trail.Change;

/** What changed in a person's contact details. */
final class ContactChanges {

	private ContactChanges() {
	}

	static List<Change> between(Client before, Client after) {
		var old = before.contact();
		var now = after.contact();
		var id = before.id();
		return List.of(Change.of(id, "phone", old.phone(), now.phone()),
				Change.of(id, "email", old.email(), now.email()),
				Change.of(id, "streetAddress", old.streetAddress(), now.streetAddress()),
				Change.of(id, "postalCode", old.postalCode(), now.postalCode()),
				Change.of(id, "postOffice", old.postOffice(), now.postOffice()),
				Change.of(id, "channel", old.channel(), now.channel()),
				Change.of(id, "language", before.language(), after.language()),
				Change.of(id, "interpreter", before.interpreter(), after.interpreter()));
	}

}
