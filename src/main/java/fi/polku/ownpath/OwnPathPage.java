package fi.polku.ownpath;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fi.polku.link.LinkDoor;
import fi.polku.link.PersonalLink;
import fi.polku.link.PersonalLink.Kind;
import fi.polku.notification.CalendarFile;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import fi.polku.worklist.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The client's own path. Until the code is given, the page tells nothing of anybody. */
@Controller
@RequestMapping("/my-path/{token}")
class OwnPathPage {

	private final LinkDoor door;

	private final OwnPaths paths;

	private final OwnActs acts;

	private final Trail trail;

	OwnPathPage(LinkDoor door, OwnPaths paths, OwnActs acts, Trail trail) {
		this.door = door;
		this.paths = paths;
		this.acts = acts;
		this.trail = trail;
	}

	@ModelAttribute
	void address(@PathVariable String token, Model model) {
		model.addAttribute("here", Kind.CLIENT.path(token));
	}

	@GetMapping
	ModelAndView show(@PathVariable String token, Model model, HttpSession session, Locale locale) {
		var link = this.door.opened(Kind.CLIENT, token, session);
		if (link.isEmpty()) {
			return this.door.ask(Kind.CLIENT, token);
		}
		this.trail.seen("ownPath.shown", "guidance", List.of(link.get().caseNumber()));
		model.addAttribute("path", this.paths.of(link.get().caseNumber(), locale));
		return new ModelAndView("ownpath/path");
	}

	@PostMapping
	ModelAndView open(@PathVariable String token, @RequestParam(defaultValue = "") String code,
			HttpServletRequest request) {
		return this.door.open(Kind.CLIENT, token, code, request);
	}

	@PostMapping("/leave")
	String leave(@PathVariable String token, HttpSession session) {
		this.door.leave(Kind.CLIENT, token, session);
		return "redirect:/my-path/" + token;
	}

	@PostMapping("/accept")
	String accept(@PathVariable String token, @RequestParam(defaultValue = "") String draft, HttpSession session,
			RedirectAttributes next) {
		return told(this.acts.acceptPlan(link(token, session), draft), "accept", token, next);
	}

	@PostMapping("/confirm")
	String confirm(@PathVariable String token, HttpSession session, RedirectAttributes next) {
		return told(this.acts.confirmMeeting(link(token, session)), "confirm", token, next);
	}

	@GetMapping("/meetings/{id}")
	ResponseEntity<String> meeting(@PathVariable String token, @PathVariable UUID id, HttpSession session,
			Locale locale) {
		var meeting = this.paths.of(link(token, session).caseNumber(), locale)
			.meetings()
			.stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("ownpath.refused.meeting"));
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=UTF-8")
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"polku.ics\"")
			.body(CalendarFile.of(meeting.id(), meeting.startsAt(), meeting.endsAt(), meeting.place()));
	}

	static String told(Outcome outcome, String act, String token, RedirectAttributes next) {
		if (outcome instanceof Outcome.Done) {
			Flash.success(next, "ownpath.done." + act);
		}
		else {
			Flash.fault(next, "ownpath.refused.now");
		}
		return "redirect:/my-path/" + token;
	}

	private PersonalLink link(String token, HttpSession session) {
		return this.door.opened(Kind.CLIENT, token, session)
			.orElseThrow(() -> Refusal.notFound("ownpath.refused.closed"));
	}

}
