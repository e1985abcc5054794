package fi.polku.opening;

import java.util.List;

import fi.polku.security.CurrentUser;

import org.springframework.stereotype.Component;

/** What the reader has opened for a time, told on every page while it lasts. */
@Component
public class OpenedNow {

	private final Openings openings;

	private final CurrentUser user;

	OpenedNow(Openings openings, CurrentUser user) {
		this.openings = openings;
		this.user = user;
	}

	public List<Opening> list() {
		var reader = this.user.get();
		return reader.reach().opened().isEmpty() ? List.of() : this.openings.now(reader);
	}

}
