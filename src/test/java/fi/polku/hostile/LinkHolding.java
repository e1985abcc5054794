package fi.polku.hostile;

import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.link.MadeLink;
import fi.polku.process.CaseNumber;

/** A case, the links given out of it and a meeting. */
record LinkHolding(CaseNumber number, MadeLink client, MadeLink partner, String meeting) {

	MadeLink of(Endpoint endpoint) {
		return endpoint.pattern().startsWith("/my-path") ? this.client : this.partner;
	}

	/** The links in each other's place. */
	LinkHolding swapped() {
		return new LinkHolding(this.number, this.partner, this.client, this.meeting);
	}

	LinkHolding with(String otherMeeting) {
		return new LinkHolding(this.number, this.client, this.partner, otherMeeting);
	}

	/** From the root of the installation. */
	static String path(MadeLink made) {
		return made.address().replaceFirst("https?://[^/]+", "");
	}

}
