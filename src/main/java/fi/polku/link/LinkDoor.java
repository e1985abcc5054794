package fi.polku.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fi.polku.link.PersonalLink.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * The door of the pages behind a personal link: asks for the code, opens, and keeps what
 * was typed while it was shut for that link alone.
 */
@Component
public class LinkDoor {

	private final PersonalLinks links;

	private final Unlocked unlocked;

	LinkDoor(PersonalLinks links, Unlocked unlocked) {
		this.links = links;
		this.unlocked = unlocked;
	}

	/** The link, where it is open in this browser. */
	public Optional<PersonalLink> opened(Kind kind, String token, HttpSession session) {
		return this.unlocked.of(kind, token, session);
	}

	/**
	 * The page that asks for the code, or tells that there is no such link or that none
	 * of its kind are opened (404).
	 */
	public ModelAndView ask(Kind kind, String token) {
		return this.links.find(kind, token).isPresent() ? asking(kind, token, HttpStatus.OK)
				: new ModelAndView("link/gone", Map.of("closed", !this.links.opens(kind)), HttpStatus.NOT_FOUND);
	}

	/**
	 * Tries a code: leads to where the holder was, asks again (422), or tells that there
	 * is no such link (404).
	 */
	public ModelAndView open(Kind kind, String token, String code, HttpServletRequest request) {
		var opening = this.unlocked.open(kind, token, code, request);
		if (opening instanceof Opening.Opened opened) {
			var kept = (Kept) request.getSession().getAttribute(key(opened.link()));
			return new ModelAndView("redirect:" + kind.path(token) + ((kept != null) ? kept.suffix() : "") + "?lang="
					+ opened.link().language());
		}
		if (opening instanceof Opening.Gone) {
			return ask(kind, token);
		}
		return asking(kind, token, HttpStatus.UNPROCESSABLE_ENTITY).addObject("fault",
				(opening instanceof Opening.Locked) ? "locked" : "wrong");
	}

	/**
	 * Keeps what was sent to a shut door until the link is opened, and asks for the code.
	 * @param form its last part of the address; empty for the first page
	 */
	public ModelAndView keep(Kind kind, String token, Sent sent, HttpSession session) {
		this.links.find(kind, token)
			.ifPresent((link) -> session.setAttribute(key(link), new Kept(sent.form(), new HashMap<>(sent.typed()))));
		return ask(kind, token);
	}

	/** What was kept for a form of an opened link; it is given once. */
	public Map<String, Object> kept(PersonalLink link, String form, HttpSession session) {
		var kept = (Kept) session.getAttribute(key(link));
		if (kept == null || !kept.form().equals(form)) {
			return Map.of();
		}
		session.removeAttribute(key(link));
		return kept.typed();
	}

	/** Shuts the door behind the holder. */
	public void leave(Kind kind, String token, HttpSession session) {
		this.unlocked.leave(kind, token, session);
		this.links.find(kind, token).ifPresent((link) -> session.removeAttribute(key(link)));
	}

	private static ModelAndView asking(Kind kind, String token, HttpStatus status) {
		return new ModelAndView("link/code", Map.of("here", kind.path(token)), status);
	}

	private static String key(PersonalLink link) {
		return "link.kept." + link.id();
	}

	/** What was sent, and to which form. */
	public record Sent(String form, Map<String, ?> typed) {
	}

	private record Kept(String form, HashMap<String, Object> typed) implements java.io.Serializable {

		String suffix() {
			return this.form.isEmpty() ? "" : "/" + UriUtils.encodePathSegment(this.form, "UTF-8");
		}
	}

}
