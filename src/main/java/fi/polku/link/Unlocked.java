package fi.polku.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Component;

/**
 * Remembers for this browser that the code of a link was given: for a quarter of an hour
 * since the last look, until the holder leaves, and while the link is in force.
 */
@Component
class Unlocked {

	static final Duration IDLE = Duration.ofMinutes(15);

	private final PersonalLinks links;

	private final Clock clock;

	Unlocked(PersonalLinks links, Clock clock) {
		this.links = links;
		this.clock = clock;
	}

	/**
	 * What came of the code; a right one is remembered, in a session that bears a new
	 * name from then on.
	 */
	Opening open(PersonalLink.Kind kind, String token, String code, HttpServletRequest request) {
		var opening = this.links.open(kind, token, code);
		if (opening instanceof Opening.Opened opened) {
			request.getSession();
			request.changeSessionId();
			request.getSession().setAttribute(key(opened.link()), this.clock.instant());
		}
		return opening;
	}

	/** The link, where its code was given in this browser and not long ago. */
	Optional<PersonalLink> of(PersonalLink.Kind kind, String token, HttpSession session) {
		return this.links.find(kind, token).filter((link) -> {
			var last = (Instant) session.getAttribute(key(link));
			var now = this.clock.instant();
			if (last == null || last.plus(IDLE).isBefore(now)) {
				session.removeAttribute(key(link));
				return false;
			}
			session.setAttribute(key(link), now);
			return true;
		});
	}

	void leave(PersonalLink.Kind kind, String token, HttpSession session) {
		this.links.find(kind, token).ifPresent((link) -> session.removeAttribute(key(link)));
	}

	private static String key(PersonalLink link) {
		return "link." + link.id();
	}

}
